package nl.bijeen.registration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import nl.bijeen.registration.WaitingList.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Whatever the list: no more people than seats, no party split, and nobody left behind who would still fit alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holds_for_any_waiting_list(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var people = people(random);
            var seats = random.nextInt(12);

            var next = new WaitingList(people).next(seats);

            assertThat(next).hasSizeLessThanOrEqualTo(seats).doesNotHaveDuplicates();
            people.stream().filter(Waiting::together).collect(groupingBy(Waiting::booking)).values().stream()
                    .map(party -> new HashSet<>(party.stream()
                            .map(it -> next.contains(it.registration()))
                            .toList()))
                    .forEach(seated -> assertThat(seated).hasSize(1));
            var alone = people.stream()
                    .filter(it -> !it.together())
                    .map(Waiting::registration)
                    .toList();
            if (next.size() < seats) assertThat(next).containsAll(alone);
            assertThat(alone.stream().filter(next::contains).toList()).isEqualTo(alone.subList(0, (int)
                    alone.stream().filter(next::contains).count()));
        }
    }

    private static List<Waiting> people(Random random) {
        var people = new ArrayList<Waiting>();
        for (var i = 1; i <= random.nextInt(15); i++) {
            people.add(random.nextBoolean() ? alone(i) : party(i, 100 + random.nextInt(4)));
        }
        return people;
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
