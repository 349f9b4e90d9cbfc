package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Updates;
import org.springframework.stereotype.Component;

/** What was told since the announcement. */
@Component
class UpdatesBlock implements Block {

    private final Updates updates;

    UpdatesBlock(Updates updates) {
        this.updates = updates;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<UpdatesPart> of(Event event, Instant now) {
        var told = updates.of(event.id());
        return told.isEmpty() ? Optional.empty() : Optional.of(new UpdatesPart(told, false));
    }
}
