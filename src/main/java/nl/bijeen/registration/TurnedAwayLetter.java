package nl.bijeen.registration;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.MeetingLetter;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Outcome.HaveAPlace;
import nl.bijeen.registration.Outcome.NotForThem;
import nl.bijeen.registration.Outcome.Refused;
import nl.bijeen.registration.Outcome.Registered;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever waited in the queue that they did not get in, and where what they typed can be changed and sent again.
 *
 * @param outcome null when something failed at our side
 * @param page the whole address of their page
 */
public record TurnedAwayLetter(
        Association organiser,
        Event event,
        Application application,
        @Nullable Outcome outcome,
        String page) implements MeetingLetter {

    @Override
    public EmailAddress to() {
        return application.email();
    }

    @Override
    public Locale locale() {
        return application.language();
    }

    @Override
    public String subject(Words words) {
        return words.text("registration.turned-away.subject", event.title());
    }

    /** Why, in a sentence. */
    public String why(Words words) {
        return switch (outcome) {
            case null -> words.text("registration.turned-away.failed");
            case Refused(var reason) -> words.text("registration.not-now." + reason) + ".";
            case HaveAPlace _ -> words.text("registration.turned-away.place");
            case NotForThem _ -> words.text("registration.turned-away.audience");
            case Registered _ -> throw new IllegalStateException("Who registered was not turned away");
        };
    }
}
