package nl.bijeen.registration;

import static java.util.Comparator.naturalOrder;

import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever registered others how all of those places stand.
 *
 * @param overview the whole address of the booking's page
 * @param page the whole address of the meeting's public page
 * @param message what staff add, in Markdown; empty for none
 * @param before how the meeting was announced until now; null when it is the same
 */
public record BookerLetter(
        News news,
        Association organiser,
        Event event,
        Booking booking,
        Desk desk,
        String overview,
        String page,
        String message,
        @Nullable Event before)
        implements MeetingLetter {

    /** The day until which names may follow, in words; empty when they may not. */
    public String until(Words words) {
        var until = desk.namesFollowUntil();
        return until == null ? "" : new WhenWords(words).day(When.local(until).toLocalDate(), true);
    }

    /** Until when the first of the seats they are offered must be answered, in words; empty when they are offered none. */
    public String answerBefore(Words words) {
        return booking.registrations().stream()
                .map(Registration::offeredUntil)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .map(new DeadlineWords(words)::of)
                .orElse("");
    }

    @Override
    public EmailAddress to() {
        return booking.email();
    }

    @Override
    public Locale locale() {
        return booking.language();
    }

    @Override
    public String subject(Words words) {
        return words.text(news.key() + ".subject", event.title());
    }
}
