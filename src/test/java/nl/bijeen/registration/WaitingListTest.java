package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.registration.WaitingList.Waiting;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    @Test
    void whoever_waits_longest_comes_first() {
        assertThat(list(alone(1), alone(2), alone(3)).next(2)).containsExactly(1L, 2L);
    }

    @Test
    void a_party_that_stays_together_waits_until_all_fit() {
        var list = list(party(1, 7), alone(2), party(3, 7));

        assertThat(list.next(1)).containsExactly(2L);
        assertThat(list.next(2)).containsExactly(1L, 3L);
        assertThat(list.next(3)).containsExactly(1L, 3L, 2L);
    }

    @Test
    void nobody_waits_for_nothing() {
        assertThat(list().next(5)).isEmpty();
        assertThat(list(alone(1)).next(0)).isEmpty();
    }

    private static WaitingList list(Waiting... people) {
        return new WaitingList(List.of(people));
    }

    private static Waiting alone(long id) {
        return new Waiting(id, id, false);
    }

    private static Waiting party(long id, long booking) {
        return new Waiting(id, booking, true);
    }
}
