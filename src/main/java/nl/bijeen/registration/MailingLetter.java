package nl.bijeen.registration;

import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Words;

/**
 * What staff write themselves to participants they chose.
 *
 * @param about its subject
 * @param message in Markdown
 * @param own the whole address of the participant's own page
 */
public record MailingLetter(
        Association organiser, Event event, Registration registration, String about, String message, String own)
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
        return about;
    }
}
