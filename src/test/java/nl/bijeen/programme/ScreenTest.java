package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenTest {

    static final LocalDate DAY = LocalDate.of(2099, 9, 24);
    static final Room HERE = room(1);
    static final Room ELSEWHERE = room(2);

    static final Session OPENING = session(1, "Opening", HERE, "14:00", "14:30");
    static final Session TALK = session(2, "Lezing", HERE, "14:30", "15:30");
    static final Session OTHER = session(3, "Elders", ELSEWHERE, "14:00", "17:00");
    static final Session PAUSE = everywhere(Kind.BREAK, "Pauze", "15:30", "16:00");
    static final Session LAST = session(5, "Slot", HERE, "16:00", "17:00");

    @Test
    void it_shows_what_goes_on_and_the_two_that_follow() {
        var screen = at("14:10", OPENING, TALK, OTHER, PAUSE, LAST);

        assertThat(screen.now()).containsExactly(OPENING);
        assertThat(screen.next()).containsExactly(TALK, PAUSE);
    }

    @Test
    void the_minute_one_ends_the_other_begins() {
        assertThat(at("14:30", OPENING, TALK).now()).containsExactly(TALK);
    }

    @Test
    void a_pause_that_is_nowhere_in_particular_is_shown_at_every_door() {
        assertThat(at("15:45", TALK, PAUSE, LAST).now()).containsExactly(PAUSE);
    }

    @Test
    void a_plenary_part_without_a_room_is_at_no_door() {
        assertThat(at("14:10", everywhere(Kind.PLENARY, "Ergens", "14:00", "15:00"))
                        .now())
                .isEmpty();
    }

    @Test
    void after_the_last_part_nothing_is_left() {
        var screen = at("17:00", OPENING, TALK, LAST);

        assertThat(screen.now()).isEmpty();
        assertThat(screen.next()).isEmpty();
    }

    @Test
    void what_was_called_off_is_said_at_the_door_unless_something_else_is_held_there() {
        var off = TALK.held(false);
        var instead = session(7, "In plaats daarvan", HERE, "15:00", "15:30");

        assertThat(at("14:45", OPENING, off).now()).containsExactly(off);
        assertThat(at("14:10", OPENING, off).next()).containsExactly(off);
        assertThat(at("14:45", OPENING, off, instead).now()).isEmpty();
        assertThat(at("14:45", OPENING, off, instead).next()).containsExactly(instead);
    }

    private static Screen at(String time, Session... sessions) {
        var programme = new Programme(
                new EventId(1),
                new AssociationId(1),
                Instant.EPOCH,
                List.of(HERE, ELSEWHERE),
                List.of(),
                List.of(sessions),
                List.of());
        return Screen.of(programme, HERE, DAY.atTime(LocalTime.parse(time)));
    }

    private static Room room(long id) {
        return new Room(new Room.Id(id), "zaal-" + id, "Zaal " + id, null, true, false, "", 0);
    }

    private static Session session(long id, String title, Room room, String from, String until) {
        return session(id, Kind.PLENARY, title, room.id(), from, until);
    }

    private static Session everywhere(Kind kind, String title, String from, String until) {
        return session(4, kind, title, null, from, until);
    }

    private static Session session(
            long id, Kind kind, String title, Room.@Nullable Id room, String from, String until) {
        var during = Span.of(DAY, LocalTime.parse(from), LocalTime.parse(until));
        var plan = Plan.of(kind, null, during, title).at(during, room);
        return new Session(new Session.Id(id), "onderdeel-" + id, new UUID(0, id), 0, 0, plan, null, List.of());
    }
}
