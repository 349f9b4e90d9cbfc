package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.programme.Congress.Shape;
import nl.bijeen.programme.Seating.Guest;

/** Whatever people wish: no other seating of the round makes the sum of their ranks smaller. */
class SeatingPropertiesTest {

    @Property(tries = 60)
    void an_independent_solver_finds_nothing_better(@ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var ballot = congress.ballots().getFirst();
        var guests = guests(congress, ballot, seed);

        var seats = new Seating(ballot, guests, seed).seats();

        assertThat((double) cost(ballot, guests, seats)).isEqualTo(Oracle.cost(ballot, guests));
    }

    /** With weights as if earlier rounds had been kind to some and not to others. */
    private static List<Guest> guests(Congress congress, Ballot ballot, long seed) {
        var random = new Random(seed);
        return congress.people().stream()
                .map(it -> Guest.of(it, ballot, it.engaged(), random.nextInt(8)))
                .filter(it -> it.pinned() == null && it.contributes() == null)
                .filter(it -> it.wish(ballot).joins())
                .toList();
    }

    private static long cost(Ballot ballot, List<Guest> guests, Map<Long, Long> seats) {
        return guests.stream()
                .mapToLong(it -> {
                    var session = seats.get(it.chooser().person());
                    return session == null ? Oracle.nowhere(ballot, it) : it.cost(ballot, session);
                })
                .sum();
    }

    @Provide
    static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 8).injectNull(0.1),
                        Arbitraries.integers().between(1, 3).injectNull(0.4))
                .as((people, breakouts, maximum, per) -> new Shape(people, 1, breakouts, maximum, 0, per));
    }
}
