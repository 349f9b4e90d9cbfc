package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** Whom to ask. */
@Component
class ContactBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<ContactPart> of(Event event, Instant now) {
        var contacts = event.announcement().contacts();
        return contacts.isEmpty() ? Optional.empty() : Optional.of(new ContactPart(contacts));
    }
}
