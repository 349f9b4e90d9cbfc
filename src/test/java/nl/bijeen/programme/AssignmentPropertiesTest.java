package nl.bijeen.programme;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.programme.Congress.Shape;
import nl.bijeen.programme.Placed.How;

/** Whatever people wish, whoever is pinned or speaks: every hard rule is kept, and everybody can be told why. */
class AssignmentPropertiesTest {

    @Property(tries = 60)
    void every_hard_rule_is_kept(@ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var result = new Outcome(congress, Assignment.of(congress.ballots(), congress.people(), seed));

        for (var ballot : congress.ballots()) {
            assertThat(result.in(ballot)).hasSize(shape.people());
            for (var breakout : ballot.breakouts()) numbers(result, ballot, breakout);
        }
        for (var person : congress.people()) {
            var sessions = result.sessions(person);
            assertThat(sessions).extracting(Breakout::work).doesNotHaveDuplicates();
            for (var one : sessions)
                assertThat(sessions)
                        .filteredOn(it -> it.during().overlaps(one.during()))
                        .containsExactly(one);
            for (var placed : result.of(person)) own(result, person, placed);
            person.engaged().stream()
                    .filter(it -> !result.assignment().dissolved().contains(it.session()))
                    .forEach(it -> keeps(result, person, it));
        }
    }

    /** Whoever leads or speaks is there, and nowhere else meanwhile. */
    private static void keeps(Outcome result, Chooser person, Engaged engaged) {
        for (var placed : result.of(person))
            if (result.ballot(placed).has(engaged.session())) {
                assertThat(placed.session()).isEqualTo(engaged.session());
                assertThat(placed.how()).isEqualTo(How.CONTRIBUTES);
            }
        assertThat(result.sessions(person))
                .filteredOn(it -> it.session() != engaged.session())
                .noneMatch(it -> it.during().overlaps(engaged.during()))
                .noneMatch(it -> it.work().equals(engaged.work()));
    }

    private static void numbers(Outcome result, Ballot ballot, Breakout breakout) {
        var people = result.participants(breakout);
        var pinned = people.stream().filter(it -> it.how() == How.BY_HAND).toList();
        assertThat(breakout.holds(people.size())).isTrue();
        if (result.assignment().dissolved().contains(breakout.session()))
            assertThat(people).isEmpty();
        else if (pinned.isEmpty()) assertThat(people.size()).isGreaterThanOrEqualTo(breakout.minimum());
        var most = ballot.perOrganisation();
        if (most != null)
            people.stream()
                    .map(it -> result.person(it).organisation())
                    .filter(it -> !it.isEmpty())
                    .collect(groupingBy(it -> it, counting()))
                    .values()
                    .forEach(it -> assertThat(it).isLessThanOrEqualTo(Math.max(most, pinned.size())));
    }

    private static void own(Outcome result, Chooser person, Placed placed) {
        var session = placed.session();
        var pin = person.pinned().get(placed.round());
        if (pin != null) assertThat(session).isEqualTo(pin);
        var joins = person.wish(placed.round()).joins();
        if (session == null) assertThat(placed.how()).isEqualTo(joins ? How.NOWHERE : How.NOT_JOINING);
        else if (placed.how() != How.BY_HAND && placed.how() != How.CONTRIBUTES) {
            assertThat(joins).isTrue();
            assertThat(result.breakout(session).offers()).containsAll(person.needs());
        }
    }

    @Property(tries = 60)
    void no_two_people_would_both_gain_or_one_gain_more_by_changing_places(
            @ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var result = new Outcome(congress, Assignment.of(congress.ballots(), congress.people(), seed));

        for (var ballot : congress.ballots()) {
            var free = result.in(ballot).stream()
                    .filter(it -> it.session() != null && it.how() != How.BY_HAND && it.how() != How.CONTRIBUTES)
                    .toList();
            for (var one : free)
                for (var other : free)
                    if (result.maySwap(ballot, one, other))
                        assertThat(result.cost(ballot, one, one.session())
                                        + result.cost(ballot, other, other.session()))
                                .isLessThanOrEqualTo(result.cost(ballot, one, other.session())
                                        + result.cost(ballot, other, one.session()));
        }
    }

    @Property(tries = 60)
    void no_place_is_left_free_that_somebody_would_rather_have(@ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var result = new Outcome(congress, Assignment.of(congress.ballots(), congress.people(), seed));

        for (var ballot : congress.ballots())
            for (var one : result.in(ballot))
                switch (one.how()) {
                    case NOWHERE -> assertThat(result.free(ballot, one)).isEmpty();
                    case CHOICE, REST ->
                        assertThat(result.free(ballot, one))
                                .allMatch(it -> result.cost(ballot, one, one.session())
                                        <= result.cost(ballot, one, it.session()));
                    default -> {}
                }
    }

    @Property(tries = 60)
    void whoever_misses_a_choice_is_told_what_stood_in_the_way(@ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var result = new Outcome(congress, Assignment.of(congress.ballots(), congress.people(), seed));

        for (var placed : result.assignment().placed()) {
            var wish = result.person(placed).wish(placed.round());
            if (placed.how() == How.CHOICE)
                assertThat(placed.missed())
                        .extracting(Placed.Missed::session)
                        .isEqualTo(wish.sessions().subList(0, wish.sessions().indexOf(placed.session())));
            for (var missed : placed.missed()) {
                var breakout = result.breakout(missed.session());
                var full = !breakout.holds(result.participants(breakout).size() + 1);
                if (missed.why() == Obstacle.FULL) assertThat(full).isTrue();
                if (missed.why() == Obstacle.ORGANISATION)
                    assertThat(result.closedTo(placed, breakout)).isTrue();
                assertThat(missed.why() == Obstacle.CALLED_OFF)
                        .isEqualTo(result.assignment().dissolved().contains(missed.session()));
            }
        }
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_assignment_in_whatever_order_people_are_read(
            @ForAll("shapes") Shape shape, @ForAll long seed) {
        var congress = Congress.of(shape, seed);
        var mixed = new ArrayList<>(congress.people());
        Collections.shuffle(mixed, new Random(seed));

        assertThat(Assignment.of(congress.ballots(), mixed, seed))
                .isEqualTo(Assignment.of(congress.ballots(), congress.people(), seed));
    }

    @Provide
    static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 4),
                        // From ten on, one lasts into the next round.
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(3, 9).injectNull(0.2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3).injectNull(0.4))
                .as(Shape::new);
    }
}
