package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desk.Decision;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import nl.bijeen.registration.Desk.Fullness;
import nl.bijeen.registration.Desk.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskTest {

    static final Limit SUSHI = new Limit("breakout:1", "Sushi maken", 2, null);

    @Test
    void gives_the_last_seat_away() {
        assertThat(decide(desk(10, 9, true), 1, false, Status.OPEN)).isEqualTo(admit(1, 0));
    }

    @Test
    void lets_people_wait_when_full() {
        assertThat(decide(desk(10, 10, true), 2, false, Status.OPEN)).isEqualTo(admit(0, 0));
    }

    @Test
    void sends_people_away_when_full_without_a_waiting_list() {
        assertThat(decide(desk(10, 10, false), 1, false, Status.OPEN)).isEqualTo(new Refuse(Refusal.FULL));
        assertThat(decide(desk(10, 9, false), 2, false, Status.OPEN)).isEqualTo(new Refuse(Refusal.FULL));
    }

    @Test
    void splits_a_party_over_seats_and_waiting_list_unless_they_would_rather_stay_together() {
        assertThat(decide(desk(10, 8, true), 3, false, Status.OPEN)).isEqualTo(admit(2, 0));
        assertThat(decide(desk(10, 8, true), 3, true, Status.OPEN)).isEqualTo(admit(0, 2));
        assertThat(decide(desk(10, 7, true), 3, true, Status.OPEN)).isEqualTo(admit(3, 0));
    }

    @Test
    void has_room_for_all_where_nobody_set_a_limit() {
        var desk = Desk.unset(new EventId(1), new AssociationId(1));
        assertThat(decide(desk, 10, true, Status.OPEN)).isEqualTo(admit(10, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void gives_nothing_away_while_registration_is_not_open(Status status) {
        assertThat(decide(desk(10, 0, true), 1, false, status)).isInstanceOf(Refuse.class);
    }

    @Test
    void says_how_many_seats_are_left_only_when_there_are_few() {
        assertThat(desk(40, 19, true).fullness()).isEqualTo(Fullness.ROOM);
        assertThat(desk(40, 20, true).fullness()).isEqualTo(Fullness.FEW_SEATS);
        assertThat(desk(40, 40, true).fullness()).isEqualTo(Fullness.WAITING_LIST);
        assertThat(desk(40, 40, false).fullness()).isEqualTo(Fullness.FULL);
        assertThat(desk(40, 10, true).looksLike(desk(40, 11, true))).isTrue();
        assertThat(desk(40, 31, true).looksLike(desk(40, 30, true))).isFalse();
    }

    @Test
    void lets_names_follow_until_just_before_the_moment_set() {
        var noon = Instant.parse("2026-09-10T10:00:00Z");
        var desk = new Desk(new EventId(1), new AssociationId(1), 10, 0, 0, 0, true, null, noon);

        assertThat(desk.namesMayFollow(noon.minusMillis(1))).isTrue();
        assertThat(desk.namesMayFollow(noon)).isFalse();
        assertThat(desk(10, 0, true).namesMayFollow(noon)).isFalse();
    }

    @Test
    void keeps_a_seat_for_whom_it_is_offered_to() {
        var desk = new Desk(new EventId(1), new AssociationId(1), 10, 8, 1, 0, true, null, null);

        assertThat(decide(desk, 2, false, Status.OPEN)).isEqualTo(admit(1, 0));
    }

    @Test
    void passes_by_who_runs_into_a_limit_of_their_own_and_seats_who_comes_after_them() {
        var people = List.of(Set.of(SUSHI), Set.of(SUSHI), Set.<Limit>of());

        assertThat(desk(10, 7, true).admit(new Party(people, false), new Room(2, Map.of(SUSHI.key(), 1))))
                .isEqualTo(new Admit(Set.of(0, 2), new Room(0, Map.of(SUSHI.key(), 0))));
        assertThat(desk(10, 7, true).admit(new Party(people, true), new Room(3, Map.of(SUSHI.key(), 1))))
                .isEqualTo(new Admit(Set.of(), new Room(3, Map.of(SUSHI.key(), 1))));
        assertThat(desk(10, 7, false).admit(new Party(people, false), new Room(3, Map.of(SUSHI.key(), 1))))
                .isEqualTo(new Refuse(Refusal.QUOTA));
    }

    @Test
    void a_limit_nobody_counts_towards_yet_has_all_its_seats() {
        var room = new Room(10, Map.of());
        var after = room.take(List.of(Set.of(SUSHI), Set.of(SUSHI))).orElseThrow();

        assertThat(after).isEqualTo(new Room(8, Map.of(SUSHI.key(), 0)));
        assertThat(after.take(Set.of(SUSHI))).isEmpty();
        assertThat(after.allows(Set.of())).isTrue();
    }

    private static Decision decide(Desk desk, int people, boolean together, Status status) {
        var party = new Party(Collections.nCopies(people, Set.of()), together);
        return desk.decide(party, new Room(desk.free(), Map.of()), status);
    }

    /** The first so many, and what is left of the meeting then. */
    private static Admit admit(int seats, int left) {
        return new Admit(Set.copyOf(IntStream.range(0, seats).boxed().toList()), new Room(left, Map.of()));
    }

    private static Desk desk(int capacity, int taken, boolean keepsWaitingList) {
        return new Desk(new EventId(1), new AssociationId(1), capacity, taken, 0, 0, keepsWaitingList, null, null);
    }
}
