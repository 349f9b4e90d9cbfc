package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** When it is. */
@Component
class WhenBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<WhenPart> of(Event event, Instant now) {
        if (!event.when().known() && !event.status(now).ahead()) return Optional.empty();
        return Optional.of(new WhenPart(event.when()));
    }
}
