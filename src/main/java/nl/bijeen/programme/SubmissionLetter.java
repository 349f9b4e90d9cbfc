package nl.bijeen.programme;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Words;

/**
 * To who proposes a session: it came in, or what was decided.
 *
 * @param own the whole address of their private page
 */
public record SubmissionLetter(
        Association organiser, Event event, Submission submission, EmailAddress to, News news, String own)
        implements MeetingLetter {

    public enum News {
        RECEIVED,
        ACCEPTED,
        DECLINED,
        WAITING
    }

    @Override
    public Locale locale() {
        return submission.locale();
    }

    @Override
    public String subject(Words words) {
        return words.text("programme.call.letter.subject." + news, event.title());
    }
}
