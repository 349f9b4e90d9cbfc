package nl.bijeen.registration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.WaitingList.Waiting;

/** What holds for any number of seats and any crowd. */
class SeatsPropertiesTest {

    @Property
    void a_desk_never_gives_more_seats_than_it_has_and_forgets_nobody(
            @ForAll @IntRange(min = 1, max = 50) int capacity,
            @ForAll @IntRange(min = 0, max = 50) int taken,
            @ForAll @IntRange(min = 1, max = 10) int people,
            @ForAll boolean together,
            @ForAll boolean keepsWaitingList) {
        var given = Math.min(capacity, taken);
        var desk = new Desk(new EventId(1), new AssociationId(1), capacity, given, 0, keepsWaitingList, null, null);

        if (!(desk.decide(people, together, Status.OPEN) instanceof Admit(var seats, var waiting))) {
            assertThat(keepsWaitingList).isFalse();
            assertThat(people).isGreaterThan(desk.free());
            return;
        }
        assertThat(given + seats).isLessThanOrEqualTo(capacity);
        assertThat(seats + waiting).isEqualTo(people);
        if (waiting > 0) assertThat(seats).isEqualTo(together ? 0 : desk.free());
    }

    @Property
    void no_waiting_list_gets_more_seats_than_there_are(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        assertThat(list.next(seats)).hasSizeLessThanOrEqualTo(seats).doesNotHaveDuplicates();
    }

    @Property
    void a_party_that_stays_together_is_never_split(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        var next = list.next(seats);

        list.people().stream().filter(Waiting::together).collect(groupingBy(Waiting::booking)).values().stream()
                .map(party -> new HashSet<>(party.stream()
                        .map(it -> next.contains(it.registration()))
                        .toList()))
                .forEach(seated -> assertThat(seated).hasSize(1));
    }

    @Property
    void who_waits_alone_is_passed_by_nobody_who_came_later_alone_and_by_no_empty_seat(
            @ForAll("waitingLists") WaitingList list, @ForAll @IntRange(min = 0, max = 12) int seats) {
        var next = list.next(seats);
        var alone = list.people().stream()
                .filter(it -> !it.together())
                .map(Waiting::registration)
                .toList();
        var seated = alone.stream().filter(next::contains).toList();

        assertThat(seated).isEqualTo(alone.subList(0, seated.size()));
        if (next.size() < seats) assertThat(seated).isEqualTo(alone);
    }

    /** Booking 0 means alone; the others are parties. */
    @Provide
    Arbitrary<WaitingList> waitingLists() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(15).map(SeatsPropertiesTest::list);
    }

    private static WaitingList list(List<Integer> bookings) {
        return new WaitingList(IntStream.range(0, bookings.size())
                .mapToObj(i ->
                        bookings.get(i) == 0 ? new Waiting(i, 100 + i, false) : new Waiting(i, bookings.get(i), true))
                .toList());
    }
}
