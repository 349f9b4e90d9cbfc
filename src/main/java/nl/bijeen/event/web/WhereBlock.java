package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Where;
import org.springframework.stereotype.Component;

/** Where it is. */
@Component
class WhereBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<WherePart> of(Event event, Instant now) {
        var unknown = event.announcement().where().mode() == Where.Mode.TO_FOLLOW;
        if (unknown && !event.status(now).ahead()) return Optional.empty();
        return Optional.of(new WherePart(event.announcement().where()));
    }
}
