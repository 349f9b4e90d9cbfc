package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.audience.Audience;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Question;
import org.jspecify.annotations.Nullable;

/**
 * The meeting somebody registers for, and what its form depends on.
 *
 * @param organiser the association that holds it
 * @param audience whom it is for; null when nobody said
 */
record PublicMeeting(
        Association organiser,
        Event event,
        Desk desk,
        List<Question> questions,
        @Nullable Audience audience) {

    /** With the desk as it is by now. */
    PublicMeeting with(Desk now) {
        return new PublicMeeting(organiser, event, now, questions, audience);
    }

    /** Whether people must say where they work and what they do. */
    boolean asksBelonging() {
        return audience != null && audience.strength().judges();
    }
}
