package nl.bijeen.registration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.bijeen.registration.WaitingList.Waiting;

/** What holds for any number of seats and any crowd. */
class SeatsPropertiesTest {

    @Property
    void no_waiting_list_gets_more_seats_than_there_are(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        assertThat(list.turns(room(seats)).next())
                .hasSizeLessThanOrEqualTo(seats)
                .doesNotHaveDuplicates();
    }

    @Property
    void a_party_that_stays_together_is_never_split(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        var next = list.turns(room(seats)).next();

        list.people().stream().filter(Waiting::together).collect(groupingBy(Waiting::booking)).values().stream()
                .map(party -> new HashSet<>(party.stream()
                        .map(it -> next.contains(it.registration()))
                        .toList()))
                .forEach(seated -> assertThat(seated).hasSize(1));
    }

    @Property
    void who_waits_alone_is_passed_by_nobody_who_came_later_alone_and_by_no_empty_seat(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        var next = list.turns(room(seats)).next();
        var alone = list.people().stream()
                .filter(it -> !it.together())
                .map(Waiting::registration)
                .toList();
        var seated = alone.stream().filter(next::contains).toList();

        assertThat(seated).isEqualTo(alone.subList(0, seated.size()));
        if (next.size() < seats) assertThat(seated).isEqualTo(alone);
    }

    private static Room room(int seats) {
        return new Room(seats, Map.of());
    }

    /** Booking 0 means alone; the others are parties. */
    @Provide
    Arbitrary<WaitingList> waitingLists() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(15).map(SeatsPropertiesTest::list);
    }

    private static WaitingList list(List<Integer> bookings) {
        return new WaitingList(IntStream.range(0, bookings.size())
                .mapToObj(i -> bookings.get(i) == 0
                        ? new Waiting(i, 100 + i, false, Set.of())
                        : new Waiting(i, bookings.get(i), true, Set.of()))
                .toList());
    }
}
