package nl.bijeen.programme;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Invite;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody what changed in the programme.
 *
 * @param message what staff add, in Markdown; empty for none
 * @param own the whole address of their own page; empty for who has none
 * @param page the whole address of the meeting's public page
 * @param invite what their calendar must do with it; null when it holds nothing that changed
 */
public record ProgrammeLetter(
        Association organiser,
        Event event,
        Hearer hearer,
        String message,
        String own,
        String page,
        @Nullable Invite invite)
        implements MeetingLetter {

    @Override
    public EmailAddress to() {
        return hearer.email();
    }

    @Override
    public Locale locale() {
        return hearer.locale();
    }

    @Override
    public String subject(Words words) {
        return words.text("programme.letter.subject", event.title());
    }
}
