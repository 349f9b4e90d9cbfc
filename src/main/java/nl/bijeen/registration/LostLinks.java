package nl.bijeen.registration;

import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Correspondence.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails people the private links they lost. Only who reads the mail of an address learns whether it is known here. */
@Component
public class LostLinks {

    private final Register register;
    private final Bookings bookings;
    private final Correspondence letters;

    LostLinks(Register register, Bookings bookings, Correspondence letters) {
        this.register = register;
        this.bookings = bookings;
        this.letters = letters;
    }

    /** To their own place at this meeting, and to the places they booked for others. To nobody when there is neither. */
    @Transactional
    public void send(Event event, EmailAddress address) {
        var story = Story.of(News.LINK, event);
        letters.tell(story, register.present(event.id(), address));
        letters.tellBookers(story, bookings.of(event.id(), address));
    }
}
