package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placed.Missed;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    static final long FIRST = 1;
    static final long SECOND = 2;

    static final long A = 11;
    static final long B = 12;
    static final long C = 13;
    static final long TAKEN = 14;
    static final long D = 21;
    static final long E = 22;

    final List<Chooser> people = new ArrayList<>();

    @Test
    void everybody_gets_their_first_choice_where_there_is_room() {
        wants(A);
        wants(B);
        var placed = assign(round(FIRST, breakout(A, 5), breakout(B, 5)));

        assertThat(placed).extracting(Placed::session).containsExactly(A, B);
        assertThat(placed).extracting(Placed::rank).containsExactly(1, 1);
    }

    @Test
    void two_second_choices_are_better_than_a_first_and_a_third() {
        wants(A, B);
        wants(TAKEN, A, C);
        wants(TAKEN);
        var round = round(FIRST, breakout(A, 1), breakout(B, 1), breakout(C, 1), breakout(TAKEN, 1));

        for (var seed = 0; seed < 20; seed++)
            assertThat(Assignment.of(List.of(round), people, seed).placed())
                    .extracting(Placed::session)
                    .containsExactly(B, A, TAKEN);
    }

    @Test
    void whoever_misses_a_choice_reads_that_it_was_full() {
        wants(A, B);
        wants(A);
        var placed = assign(round(FIRST, breakout(A, 1), breakout(B, 5)));

        assertThat(placed.getFirst().session()).isEqualTo(B);
        assertThat(placed.getFirst().missed()).containsExactly(new Missed(A, Obstacle.FULL));
    }

    @Test
    void whoever_was_unlucky_goes_first_in_the_next_round() {
        person(Map.of(FIRST, Wish.ranked(List.of(A, B)), SECOND, Wish.ranked(List.of(D, E))));
        person(Map.of(FIRST, Wish.ranked(List.of(A, B)), SECOND, Wish.ranked(List.of(D, E))));
        var first = round(FIRST, breakout(A, 1), breakout(B, 5));
        var second = round(SECOND, breakout(D, 1), breakout(E, 5));

        for (var seed = 0; seed < 20; seed++) {
            var placed = Assignment.of(List.of(first, second), people, seed).placed();
            assertThat(placed)
                    .filteredOn(it -> it.person() == 1)
                    .extracting(Placed::rank)
                    .containsExactlyInAnyOrder(1, 2);
            assertThat(placed)
                    .filteredOn(it -> it.person() == 2)
                    .extracting(Placed::rank)
                    .containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void a_breakout_that_too_few_want_is_not_held_and_its_people_move() {
        wants(A, B);
        wants(A, C);
        wants(B);
        var ballot = round(FIRST, needing(3, A), breakout(B, 5), breakout(C, 5));
        var assignment = Assignment.of(List.of(ballot), people, 1);

        assertThat(assignment.dissolved()).containsExactly(A);
        assertThat(assignment.placed()).extracting(Placed::session).containsExactly(B, C, B);
        assertThat(assignment.placed().getFirst().missed()).containsExactly(new Missed(A, Obstacle.CALLED_OFF));
    }

    @Test
    void who_does_not_mind_helps_a_breakout_to_its_minimum() {
        wants(A);
        person(Map.of(FIRST, Wish.NO_PREFERENCE));
        person(Map.of());
        var assignment = Assignment.of(List.of(round(FIRST, needing(3, A), breakout(B, 9))), people, 1);

        assertThat(assignment.dissolved()).isEmpty();
        assertThat(assignment.placed()).extracting(Placed::session).containsOnly(A);
        assertThat(assignment.placed())
                .extracting(Placed::how)
                .containsExactly(How.CHOICE, How.NO_PREFERENCE, How.SILENT);
    }

    @Test
    void nobody_is_in_a_repeat_of_what_they_had() {
        person(Map.of(FIRST, Wish.ranked(List.of(A)), SECOND, Wish.ranked(List.of(D, E))));
        var first = round(FIRST, repeated(A), breakout(B, 5));
        var placed = assign(first, round(SECOND, repeated(D), breakout(E, 5)));

        assertThat(placed).extracting(Placed::session).containsExactly(A, E);
        assertThat(placed.getLast().missed()).containsExactly(new Missed(D, Obstacle.TWICE));
    }

    @Test
    void whoever_needs_a_step_free_room_is_in_one() {
        people.add(new Chooser(1, "", Set.of(Access.STEP_FREE), wish(A, B), Map.of(), List.of()));
        var upstairs = new Breakout(A, "A", Congress.hour(1), 0, 9, Set.of(Access.HEARING_LOOP));
        var placed = assign(new Ballot(FIRST, List.of(upstairs, breakout(B, 5)), null));

        assertThat(placed.getFirst().session()).isEqualTo(B);
        assertThat(placed.getFirst().missed()).containsExactly(new Missed(A, Obstacle.NOT_STEP_FREE));
    }

    @Test
    void an_organisation_sends_no_more_than_it_may() {
        for (var i = 1; i <= 3; i++)
            people.add(new Chooser(i, "gemeente noord", Set.of(), wish(A, B), Map.of(), List.of()));
        var placed = assign(new Ballot(FIRST, List.of(breakout(A, 9), breakout(B, 9)), 2));

        assertThat(placed).extracting(Placed::session).containsExactlyInAnyOrder(A, A, B);
        assertThat(placed).flatExtracting(Placed::missed).containsExactly(new Missed(A, Obstacle.ORGANISATION));
    }

    @Test
    void whoever_speaks_is_where_they_speak_and_takes_no_seat() {
        people.add(new Chooser(1, "", Set.of(), wish(B), Map.of(), List.of(new Engaged(A, "A", Congress.hour(1)))));
        wants(A);
        var placed = assign(round(FIRST, breakout(A, 1), breakout(B, 5)));

        assertThat(placed).extracting(Placed::session).containsExactly(A, A);
        assertThat(placed.getFirst().how()).isEqualTo(How.CONTRIBUTES);
    }

    @Test
    void whoever_is_elsewhere_at_that_time_is_nowhere() {
        people.add(new Chooser(
                1, "", Set.of(), Map.of(), Map.of(), List.of(new Engaged(99, "plenary", Congress.hour(1)))));
        var placed = assign(round(FIRST, breakout(A, 5)));

        assertThat(placed.getFirst().how()).isEqualTo(How.NOWHERE);
        assertThat(placed.getFirst().missed()).containsExactly(new Missed(A, Obstacle.ELSEWHERE));
    }

    @Test
    void whom_staff_put_somewhere_stays_there_and_others_move_around_them() {
        people.add(new Chooser(1, "", Set.of(), wish(B), Map.of(FIRST, A), List.of()));
        wants(A, B);
        var placed = assign(round(FIRST, breakout(A, 1), breakout(B, 5)));

        assertThat(placed).extracting(Placed::session).containsExactly(A, B);
        assertThat(placed.getFirst().how()).isEqualTo(How.BY_HAND);
    }

    @Test
    void who_does_not_join_is_nowhere_and_who_finds_no_room_too() {
        person(Map.of(FIRST, Wish.NOT_JOINING));
        wants(A);
        wants(A);
        var placed = assign(round(FIRST, breakout(A, 1)));

        assertThat(placed).extracting(Placed::how).containsExactlyInAnyOrder(How.NOT_JOINING, How.CHOICE, How.NOWHERE);
    }

    private List<Placed> assign(Ballot... ballots) {
        return Assignment.of(List.of(ballots), people, 1).placed();
    }

    private void wants(Long... sessions) {
        person(wish(sessions));
    }

    private static Map<Long, Wish> wish(Long... sessions) {
        return Map.of(FIRST, Wish.ranked(List.of(sessions)));
    }

    private void person(Map<Long, Wish> wishes) {
        people.add(new Chooser(people.size() + 1, "", Set.of(), wishes, Map.of(), List.of()));
    }

    private static Ballot round(long round, Breakout... breakouts) {
        return new Ballot(round, List.of(breakouts), null);
    }

    private static Breakout breakout(long session, int maximum) {
        return breakout(session, "work " + session, 0, maximum);
    }

    private static Breakout repeated(long session) {
        return breakout(session, "repeated", 0, 9);
    }

    private static Breakout needing(int minimum, long session) {
        return breakout(session, "work " + session, minimum, 9);
    }

    private static Breakout breakout(long session, String work, int minimum, int maximum) {
        var during = Congress.hour(session < 20 ? 1 : 3);
        return new Breakout(session, work, during, minimum, maximum, EnumSet.allOf(Access.class));
    }
}
