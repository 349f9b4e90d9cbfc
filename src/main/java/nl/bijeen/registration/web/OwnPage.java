package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.audience.Proof;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Page;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/**
 * A participant's own page.
 *
 * @param waitsTogether until there is a seat for all of the booking
 * @param waiting how they stand on the waiting list; null when they are not on it
 * @param blocks what other features show this participant
 * @param told what was just done, as the last part of its text key; empty for nothing
 */
public record OwnPage(
        Place place,
        Need need,
        List<Question> questions,
        boolean waitsTogether,
        @Nullable WaitingPart waiting,
        List<Part> blocks,
        String told)
        implements Page {

    /** Whether answering at this address could show that somebody works where they say. */
    public boolean asksToConfirm() {
        var registration = place.registration();
        var footing = registration.footing();
        return place.open() && footing != null && footing.proof() == Proof.STATED && !registration.addressConfirmed();
    }

    /** Questions that must be answered and are not, as when a colleague filled in the form. */
    public boolean incomplete() {
        var answers = place.registration().person().answers();
        return place.open() && questions.stream().anyMatch(it -> !it.accepts(answers.to(it)));
    }
}
