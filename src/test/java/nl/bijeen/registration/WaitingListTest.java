package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.registration.WaitingList.Waiting;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    @Test
    void whoever_waits_longest_comes_first() {
        assertThat(list(alone(1), alone(2), alone(3)).next(room(2))).containsExactly(1L, 2L);
    }

    @Test
    void a_party_that_stays_together_waits_until_all_fit() {
        var list = list(party(1, 7), alone(2), party(3, 7));

        assertThat(list.next(room(1))).containsExactly(2L);
        assertThat(list.next(room(2))).containsExactly(1L, 3L);
        assertThat(list.next(room(3))).containsExactly(1L, 3L, 2L);
    }

    @Test
    void nobody_waits_for_nothing() {
        assertThat(list().next(room(5))).isEmpty();
        assertThat(list(alone(1)).next(room(0))).isEmpty();
    }

    @Test
    void who_has_to_wait_for_a_limit_of_their_own_is_passed_by() {
        var full = new Limit("quota:1:2", "Gemeente Kruinwijk", 1, 1L);
        var list = list(new Waiting(1, 1, false, Set.of(full)), new Waiting(2, 2, false, Set.of(full)), alone(3));

        assertThat(list.next(room(2))).containsExactly(1L, 3L);
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
