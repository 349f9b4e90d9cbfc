package nl.bijeen.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Invite;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells a participant where they are in each round, and why.
 *
 * @param own the whole address of their own page
 */
public record PlacedLetter(
        Association organiser,
        Event event,
        Registration registration,
        List<OwnPlace> places,
        String own,
        @Nullable Invite invite)
        implements MeetingLetter {

    @Override
    public EmailAddress to() {
        return Objects.requireNonNull(registration.person().email());
    }

    @Override
    public Locale locale() {
        return registration.language();
    }

    @Override
    public String subject(Words words) {
        return words.text("placing.letter.subject", event.title());
    }
}
