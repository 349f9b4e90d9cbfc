package nl.bijeen.registration;

import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.view.Words;

/**
 * What whoever has a seat may do next, beside changing it or giving it up. The confirmation of a registration leads there, as
 * page and as letter. Whoever knows such a step, contributes a bean of this type.
 */
public interface NextStep {

    /** At this meeting and now, in one question; empty where there is nothing to do. */
    Optional<Step> of(Event event);

    /** A page under the address of each place. Two are equal when they read the same. */
    interface Step {

        /** What follows the address of a place, such as {@code /keuze}. */
        String path();

        /** What there is to do and until when, in one or two sentences. */
        String what(Words words);

        /** The text of the link. */
        String act(Words words);
    }
}
