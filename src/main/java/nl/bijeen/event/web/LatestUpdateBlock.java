package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Updates;
import org.springframework.stereotype.Component;

/** Who reads to the end of a meeting that is off, reads there once more that it is. */
@Component
class LatestUpdateBlock implements Block {

    private final Updates updates;

    LatestUpdateBlock(Updates updates) {
        this.updates = updates;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<UpdatesPart> of(Event event, Instant now) {
        if (!event.status(now).off()) return Optional.empty();
        return updates.of(event.id()).stream().findFirst().map(it -> new UpdatesPart(List.of(it), true));
    }
}
