package nl.bijeen.audience.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** How it is seen to that those come whom a meeting is for. Whom that is, the announcement says in its own words. */
@Component
class CheckedBlock implements Block {

    private final Audiences audiences;

    CheckedBlock(Audiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<CheckedPart> of(Event event, Instant now) {
        return audiences
                .of(event.id())
                .map(Audience::strength)
                .filter(it -> it.checked() && event.status(now).ahead())
                .map(CheckedPart::new);
    }
}
