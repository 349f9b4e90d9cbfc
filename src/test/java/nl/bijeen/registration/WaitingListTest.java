package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.registration.WaitingList.Passed;
import nl.bijeen.registration.WaitingList.Turns;
import nl.bijeen.registration.WaitingList.Waiting;
import nl.bijeen.registration.WaitingLists.Standing;
import nl.bijeen.registration.WaitingRules.Parties;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    @Test
    void whoever_waits_longest_comes_first() {
        assertThat(list(alone(1), alone(2), alone(3)).turns(room(2)).next()).containsExactly(1L, 2L);
    }

    @Test
    void a_party_that_stays_together_waits_until_all_fit() {
        var list = list(party(1, 7), alone(2), party(3, 7));

        assertThat(list.turns(room(1)).next()).containsExactly(2L);
        assertThat(list.turns(room(2)).next()).containsExactly(1L, 3L);
        assertThat(list.turns(room(3)).next()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void nobody_waits_for_nothing() {
        assertThat(list().turns(room(5)).next()).isEmpty();
        assertThat(list(alone(1)).turns(room(0)).next()).isEmpty();
    }

    @Test
    void who_has_to_wait_for_a_limit_of_their_own_is_passed_by() {
        var full = new Limit("quota:1:2", "Gemeente Kruinwijk", 1, 1L);
        var list = list(new Waiting(1, 1, false, Set.of(full)), new Waiting(2, 2, false, Set.of(full)), alone(3));

        assertThat(list.turns(room(2)).next()).containsExactly(1L, 3L);
    }

    @Test
    void who_is_passed_by_is_told_why() {
        var full = new Limit("quota:1:2", "Gemeente Kruinwijk", 0, 1L);
        var open = new Limit(Limit.OPEN, "", 0, null);
        var list = list(
                rests(1),
                party(2, 7),
                party(3, 7),
                new Waiting(4, 4, false, Set.of(full, open)),
                new Waiting(5, 5, false, Set.of(open)),
                alone(6),
                rests(8));

        assertThat(list.turns(room(1)))
                .isEqualTo(new Turns(
                        List.of(6L),
                        List.of(
                                new Passed(1, Obstacle.RESTS, ""),
                                new Passed(2, Obstacle.TOGETHER, ""),
                                new Passed(3, Obstacle.TOGETHER, ""),
                                new Passed(4, Obstacle.LIMIT, "Gemeente Kruinwijk"),
                                new Passed(5, Obstacle.KEPT, ""))));
    }

    @Test
    void nobody_is_passed_by_when_nobody_gets_a_seat() {
        assertThat(list(party(1, 7), party(2, 7)).turns(room(1)).passed()).isEmpty();
        assertThat(list(rests(1)).turns(room(1)).passed()).isEmpty();
    }

    @Test
    void whoever_was_moved_up_comes_first_and_members_before_others() {
        var noon = Instant.parse("2026-09-24T12:00:00Z");
        var people = List.of(
                alone(1),
                new Waiting(2, 2, false, Set.of(), true, null, false),
                new Waiting(3, 3, false, Set.of(), false, noon.plusSeconds(1), false),
                new Waiting(4, 4, false, Set.of(), false, noon, false),
                rests(5));
        var membersFirst = new WaitingRules(true, Parties.AS_CHOSEN, 0, null);

        assertThat(new WaitingList(membersFirst, people).turns(room(9)).next()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(new WaitingList(people).turns(room(9)).next()).containsExactly(4L, 3L, 1L, 2L);
        assertThat(new WaitingList(people).position(1)).hasValue(3);
        assertThat(new WaitingList(people).position(5)).isEmpty();
    }

    @Test
    void who_rests_is_told_where_they_are_counted_once_they_ask_again() {
        var list = list(alone(1), rests(2), alone(3), rests(4));

        assertThat(list.standings(Set.of(2L, 3L, 4L, 9L)))
                .isEqualTo(Map.of(
                        2L, new Standing(2, 3, true), 3L, new Standing(2, 2, false), 4L, new Standing(3, 3, true)));
    }

    @Test
    void a_party_of_which_somebody_rests_is_not_held_up_by_them() {
        var list = list(new Waiting(1, 7, true, Set.of(), false, null, true), party(2, 7), party(3, 7));

        assertThat(list.turns(room(2)).next()).containsExactly(2L, 3L);
    }

    private static Waiting rests(long id) {
        return new Waiting(id, id, false, Set.of(), false, null, true);
    }

    private static Room room(int seats) {
        return new Room(seats, Map.of());
    }

    private static WaitingList list(Waiting... people) {
        return new WaitingList(List.of(people));
    }

    private static Waiting alone(long id) {
        return new Waiting(id, id, false, Set.of());
    }

    private static Waiting party(long id, long booking) {
        return new Waiting(id, booking, true, Set.of());
    }
}
