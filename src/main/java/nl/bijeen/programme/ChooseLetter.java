package nl.bijeen.programme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to choose.
 *
 * @param rounds in which they did not yet
 * @param until the first moment at which one of them closes; null when none does before it begins
 * @param own the whole address of their own page
 */
public record ChooseLetter(
        Association organiser,
        Event event,
        Registration registration,
        Occasion occasion,
        List<Round> rounds,
        @Nullable Instant until,
        String own)
        implements MeetingLetter {

    public enum Occasion {
        /** They can from now on. */
        OPENED,
        /** They cannot much longer. */
        CLOSING
    }

    public ChooseLetter {
        rounds = List.copyOf(rounds);
    }

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
        return words.text("placing.reminder.subject", event.title());
    }

    /** Empty when there is none. */
    public String deadline(Words words) {
        return until == null ? "" : new SpanWords(words).moment(When.local(until));
    }
}
