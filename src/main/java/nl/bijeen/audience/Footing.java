package nl.bijeen.audience;

import java.util.List;
import nl.bijeen.people.Reason;

/** As what somebody takes part, why, and how sure that is. Kept with their registration. */
public record Footing(Category category, List<Reason> reasons, Proof proof) {

    public Footing {
        reasons = List.copyOf(reasons);
    }

    /** What they said turned out to be so; what was shown otherwise already stays. */
    public Footing provenBy(Proof better) {
        return proof == Proof.STATED ? new Footing(category, reasons, better) : this;
    }

    /** As staff decided. */
    public static Footing setByOffice(Category decided) {
        return new Footing(decided, List.of(new Reason(Reason.What.SET_BY_OFFICE, List.of())), Proof.SIGN_IN);
    }

    public boolean setByOffice() {
        return reasons.stream().anyMatch(it -> it.what() == Reason.What.SET_BY_OFFICE);
    }
}
