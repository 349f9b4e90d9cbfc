package nl.bijeen.invitation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whom a choice of people comes down to: those who are invited, and those who are not with the reason. */
public record Reach(List<Candidate> invited, List<LeftOut> leftOut) {

    public Reach {
        invited = List.copyOf(invited);
        leftOut = List.copyOf(leftOut);
    }

    public record LeftOut(Candidate candidate, Exclusion reason) {}

    static Reach of(List<Candidate> chosen, Attending.Addresses addresses) {
        var invited = new ArrayList<Candidate>();
        var leftOut = new ArrayList<LeftOut>();
        for (var candidate : chosen) {
            candidate
                    .exclusion(addresses)
                    .ifPresentOrElse(it -> leftOut.add(new LeftOut(candidate, it)), () -> invited.add(candidate));
        }
        return new Reach(invited, leftOut);
    }

    /** How many are left out for each reason, in the order in which the reasons count. */
    public Map<Exclusion, Integer> reasons() {
        var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
        leftOut.forEach(it -> counts.merge(it.reason(), 1, Integer::sum));
        return counts;
    }
}
