package nl.bijeen.bench;

import java.time.Duration;
import java.time.Instant;
import nl.bijeen.programme.Assignment;
import nl.bijeen.programme.Congress;
import nl.bijeen.programme.Congress.Shape;
import org.jspecify.annotations.Nullable;

/** How long it takes to say where everybody of a large congress goes. */
final class PlacingPart {

    private PlacingPart() {}

    static void measure(Report report, int congresses) {
        var longest = "the longest of " + congresses;
        report.title("2,000 people in four rounds of thirty breakouts, the optimum of each round");
        report.tell("any number of an organisation", milliseconds(congresses, null), " ms", "≤ 1000", longest);
        report.tell("at most two of an organisation", milliseconds(congresses, 2), " ms", "≤ 1000", longest);
    }

    /** Of the longest, after one that warms up. */
    private static double milliseconds(int congresses, @Nullable Integer perOrganisation) {
        var longest = 0.0;
        for (var turn = 0; turn <= congresses; turn++) {
            var congress = Congress.of(new Shape(2_000, 4, 30, 74, 10, perOrganisation), turn);
            var begun = Instant.now();
            Assignment.of(congress.ballots(), congress.people(), turn);
            var took = (double) Duration.between(begun, Instant.now()).toMillis();
            if (turn > 0) longest = Math.max(longest, took);
        }
        return longest;
    }
}
