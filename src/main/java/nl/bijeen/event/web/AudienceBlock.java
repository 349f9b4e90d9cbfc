package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** For whom it is. */
@Component
class AudienceBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<AudiencePart> of(Event event, Instant now) {
        var audience = event.announcement().audience();
        return audience.isEmpty() ? Optional.empty() : Optional.of(new AudiencePart(audience));
    }
}
