package nl.bijeen.audience;

import java.util.List;
import nl.bijeen.people.Reason;

/** What a meeting answers to somebody who wants to come: on what footing, and whether they may. */
public record Eligibility(Footing footing, Admission admission) {

    public Category category() {
        return footing.category();
    }

    public List<Reason> reasons() {
        return footing.reasons();
    }

    public Proof proof() {
        return footing.proof();
    }

    public boolean toBeChecked() {
        return admission instanceof Admission.ToBeChecked;
    }
}
