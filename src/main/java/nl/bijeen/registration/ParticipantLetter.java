package nl.bijeen.registration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.FormLetter;
import nl.bijeen.mail.Invite;
import nl.bijeen.registration.NextStep.Step;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells one participant how their place stands.
 *
 * @param together they wait until there is a seat for all of their booking
 * @param own the whole address of their own page; empty once the place is no longer theirs
 * @param page the whole address of the meeting's public page
 * @param message what staff add, in Markdown; empty for none
 * @param before how the meeting was announced until now; null when it is the same
 * @param steps what they may do next, under the address of their own page
 */
public record ParticipantLetter(
        News news,
        Association organiser,
        Event event,
        Registration registration,
        boolean together,
        String own,
        String page,
        String message,
        @Nullable Event before,
        List<Step> steps,
        @Nullable Invite invite)
        implements MeetingLetter {

    public ParticipantLetter {
        steps = List.copyOf(steps);
    }

    /** Until when they may take the seat they are offered, in words; empty when they are offered none. */
    public String until(Words words) {
        var until = registration.offeredUntil();
        return until == null ? "" : new DeadlineWords(words).of(until);
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
        return words.text(news.key() + ".subject", event.title());
    }

    /** Receivers differ by their name and by the address of their page; their calendar part is always their own. */
    @Override
    public FormLetter form() {
        var model = new ParticipantLetter(
                news,
                organiser,
                event,
                registration.blank(FormLetter.blank(0)),
                together,
                own.isEmpty() ? "" : FormLetter.blank(1),
                page,
                message,
                before,
                steps,
                invite == null ? null : invite.blank());
        return new FormLetter(model, List.of(registration.person().name(), own));
    }
}
