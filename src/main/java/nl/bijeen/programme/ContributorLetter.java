package nl.bijeen.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/**
 * Asks somebody who contributes to fill in what is missing about them.
 *
 * @param sessions what they contribute to, the earliest first
 * @param own the whole address of their private page
 */
public record ContributorLetter(
        Association organiser, Event event, Contributor contributor, List<Session> sessions, String own)
        implements MeetingLetter {

    public ContributorLetter {
        sessions = List.copyOf(sessions);
    }

    @Override
    public EmailAddress to() {
        return Objects.requireNonNull(contributor.email());
    }

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return words.text("programme.letter.contributor.subject", event.title());
    }
}
