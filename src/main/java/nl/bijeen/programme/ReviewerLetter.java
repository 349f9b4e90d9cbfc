package nl.bijeen.programme;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/**
 * Asks somebody to weigh submissions.
 *
 * @param own the whole address of their private page
 */
public record ReviewerLetter(Association organiser, Event event, EmailAddress to, String name, String own)
        implements MeetingLetter {

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return words.text("programme.office.call.reviewer.subject", event.title());
    }
}
