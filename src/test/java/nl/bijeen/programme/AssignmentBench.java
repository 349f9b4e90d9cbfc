package nl.bijeen.programme;

import java.time.Duration;
import java.time.Instant;
import nl.bijeen.programme.Congress.Shape;
import org.junit.jupiter.api.Test;

/** Not part of the tests: {@code mvn test -Dtest=AssignmentBench} prints how long assigning a large congress takes. */
class AssignmentBench {

    @Test
    void two_thousand_people_in_four_rounds_of_thirty_breakouts() {
        measure("any number per organisation", new Shape(2_000, 4, 30, 74, 10, null));
        measure("at most two per organisation", new Shape(2_000, 4, 30, 74, 10, 2));
    }

    private static void measure(String what, Shape shape) {
        for (var turn = 1; turn <= 5; turn++) {
            var congress = Congress.of(shape, turn);
            var begun = Instant.now();
            var assignment = Assignment.of(congress.ballots(), congress.people(), turn);
            var took = Duration.between(begun, Instant.now()).toMillis();
            System.out.println("%s: %d places in %d ms, choices %s, dissolved %d"
                    .formatted(
                            what,
                            assignment.placed().size(),
                            took,
                            assignment.ranks(),
                            assignment.dissolved().size()));
        }
    }
}
