package nl.bijeen.registration.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desks;
import org.springframework.stereotype.Component;

/** Whether one can register, with the button that leads there. */
@Component
class SignUpBlock implements Block {

    private final Desks desks;
    private final Associations associations;

    SignUpBlock(Desks desks, Associations associations) {
        this.desks = desks;
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<SignUpPart> of(Event event, Instant now) {
        var status = event.status(now);
        if (status != Status.OPEN && status != Status.ANNOUNCED && status != Status.CLOSED) return Optional.empty();
        var form = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
        return Optional.of(new SignUpPart(event, status, desks.of(event.id()), form));
    }
}
