package nl.bijeen.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.bijeen.access.Association;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/**
 * You hold this meeting together with us from now on.
 *
 * @param name of the guest, or of the association that is asked
 * @param guest whether it is somebody from outside
 * @param by who opened the meeting
 * @param link whole, to sign in
 */
public record CoHostLetter(
        Association organiser,
        Event event,
        EmailAddress to,
        String name,
        boolean guest,
        String by,
        Set<Right> rights,
        String link)
        implements MeetingLetter {

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return words.text("event.office.co-host.letter.subject", event.title());
    }

    public List<Right> sorted() {
        return rights.stream().sorted().toList();
    }
}
