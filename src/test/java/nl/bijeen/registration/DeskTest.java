package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import nl.bijeen.registration.Desk.Fullness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskTest {

    @Test
    void gives_the_last_seat_away() {
        assertThat(desk(10, 9, true).decide(1, false, Status.OPEN)).isEqualTo(new Admit(1, 0));
    }

    @Test
    void lets_people_wait_when_full() {
        assertThat(desk(10, 10, true).decide(2, false, Status.OPEN)).isEqualTo(new Admit(0, 2));
    }

    @Test
    void sends_people_away_when_full_without_a_waiting_list() {
        assertThat(desk(10, 10, false).decide(1, false, Status.OPEN)).isEqualTo(new Refuse(Refusal.FULL));
        assertThat(desk(10, 9, false).decide(2, false, Status.OPEN)).isEqualTo(new Refuse(Refusal.FULL));
    }

    @Test
    void splits_a_party_over_seats_and_waiting_list_unless_they_would_rather_stay_together() {
        assertThat(desk(10, 8, true).decide(3, false, Status.OPEN)).isEqualTo(new Admit(2, 1));
        assertThat(desk(10, 8, true).decide(3, true, Status.OPEN)).isEqualTo(new Admit(0, 3));
        assertThat(desk(10, 7, true).decide(3, true, Status.OPEN)).isEqualTo(new Admit(3, 0));
    }

    @Test
    void has_room_for_all_where_nobody_set_a_limit() {
        assertThat(Desk.unset(new EventId(1), new AssociationId(1)).decide(10, true, Status.OPEN))
                .isEqualTo(new Admit(10, 0));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void gives_nothing_away_while_registration_is_not_open(Status status) {
        assertThat(desk(10, 0, true).decide(1, false, status)).isInstanceOf(Refuse.class);
    }

    @Test
    void says_how_many_seats_are_left_only_when_there_are_few() {
        assertThat(desk(40, 29, true).fullness()).isEqualTo(Fullness.ROOM);
        assertThat(desk(40, 30, true).fullness()).isEqualTo(Fullness.FEW_SEATS);
        assertThat(desk(40, 40, true).fullness()).isEqualTo(Fullness.WAITING_LIST);
        assertThat(desk(40, 40, false).fullness()).isEqualTo(Fullness.FULL);
        assertThat(desk(40, 10, true).looksLike(desk(40, 11, true))).isTrue();
        assertThat(desk(40, 31, true).looksLike(desk(40, 30, true))).isFalse();
    }

    @Test
    void lets_names_follow_until_just_before_the_moment_set() {
        var noon = Instant.parse("2026-09-10T10:00:00Z");
        var desk = new Desk(new EventId(1), new AssociationId(1), 10, 0, 0, true, null, noon);

        assertThat(desk.namesMayFollow(noon.minusMillis(1))).isTrue();
        assertThat(desk.namesMayFollow(noon)).isFalse();
        assertThat(desk(10, 0, true).namesMayFollow(noon)).isFalse();
    }

    private static Desk desk(int capacity, int taken, boolean keepsWaitingList) {
        return new Desk(new EventId(1), new AssociationId(1), capacity, taken, 0, keepsWaitingList, null, null);
    }
}
