package nl.bijeen.audience;

import java.util.List;
import nl.bijeen.people.Reason;

/** What becomes of somebody who wants to come. */
public sealed interface Admission {

    record Welcome() implements Admission {}

    /** Staff look at it first. */
    record ToBeChecked() implements Admission {}

    /**
     * Not for them.
     *
     * @param strength which of the two strict ones it was
     * @param reasons what they may read: only about what they said themselves, never what the register knows
     * @param contact whom to ask
     */
    record Refused(Strength strength, List<Reason> reasons, Contact contact) implements Admission {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
