package nl.bijeen.programme;

import static nl.bijeen.programme.Imagined.DAY;
import static nl.bijeen.programme.Imagined.WHEN;
import static nl.bijeen.programme.Imagined.by;
import static nl.bijeen.programme.Imagined.in;
import static nl.bijeen.programme.Imagined.most;
import static nl.bijeen.programme.Imagined.person;
import static nl.bijeen.programme.Imagined.plenary;
import static nl.bijeen.programme.Imagined.programme;
import static nl.bijeen.programme.Imagined.room;
import static nl.bijeen.programme.Imagined.round;
import static nl.bijeen.programme.Imagined.session;
import static nl.bijeen.programme.Imagined.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.bijeen.event.When;
import nl.bijeen.programme.Conflict.BreakTooShort;
import nl.bijeen.programme.Conflict.InTwoPlaces;
import nl.bijeen.programme.Conflict.OutsideMeeting;
import nl.bijeen.programme.Conflict.OutsideRound;
import nl.bijeen.programme.Conflict.RoomTaken;
import nl.bijeen.programme.Conflict.RoomTooSmall;
import nl.bijeen.programme.Session.Kind;
import org.junit.jupiter.api.Test;

class CheckTest {

    final Room hall = room(1, 40);

    @Test
    void a_room_is_taken_while_another_session_is_in_it() {
        var opening = in(plenary(1, span("14:00", "15:00")), hall);
        var talk = in(plenary(2, span("14:30", "15:30")), hall);

        assertThat(check(List.of(hall), opening, talk))
                .containsExactly(new RoomTaken(opening, hall, talk), new RoomTaken(talk, hall, opening));
    }

    @Test
    void sessions_that_follow_on_each_other_share_a_room() {
        var opening = in(plenary(1, span("14:00", "15:00")), hall);
        var talk = in(plenary(2, span("15:00", "15:30")), hall);

        assertThat(check(List.of(hall), opening, talk)).isEmpty();
    }

    @Test
    void a_session_that_was_called_off_takes_up_no_room() {
        var opening = in(plenary(1, span("14:00", "15:00")), hall);
        var off = in(plenary(2, span("14:00", "15:00")), hall).held(false);

        assertThat(check(List.of(hall), opening, off)).isEmpty();
    }

    @Test
    void a_session_is_on_a_day_of_the_meeting() {
        var after = plenary(1, Span.of(DAY.plusDays(2), LocalTime.of(9, 0), LocalTime.of(10, 0)));

        assertThat(check(List.of(), after)).containsExactly(new OutsideMeeting(after));
    }

    @Test
    void people_are_received_before_the_meeting_starts_and_have_a_drink_past_midnight() {
        var reception = plenary(1, span("12:00", "13:00"));
        var drinks = plenary(2, Span.of(DAY.plusDays(1), LocalTime.of(23, 0), LocalTime.of(1, 0)));

        assertThat(check(List.of(), reception, drinks)).isEmpty();
    }

    @Test
    void a_meeting_without_a_day_has_nothing_to_be_outside_of() {
        var programme = Imagined.of(plenary(1, span("14:00", "15:00")));

        assertThat(new Check(programme, When.TO_FOLLOW).all()).isEmpty();
    }

    @Test
    void a_breakout_lies_within_its_round() {
        var round = round(7, span("14:30", "15:30"));
        var late = session(1, Plan.of(Kind.BREAKOUT, round.id(), span("14:45", "15:45"), "Te lang"));
        var programme = programme(List.of(), List.of(round), List.of(late), List.of());

        assertThat(new Check(programme, WHEN).all()).containsExactly(new OutsideRound(late, round));
    }

    @Test
    void nobody_speaks_in_two_places_at_once() {
        var sam = person(3, "Sam Proef", null);
        var one = by(plenary(1, span("14:00", "15:00")), sam);
        var other = by(plenary(2, span("14:30", "15:30")), sam);
        var programme = programme(List.of(), List.of(), List.of(one, other), List.of(sam));

        assertThat(new Check(programme, WHEN).all())
                .containsExactly(new InTwoPlaces(one, sam, other), new InTwoPlaces(other, sam, one));
        assertThat(new Check(programme, WHEN).impossible(one)).isEmpty();
    }

    @Test
    void a_room_holds_as_many_as_may_come() {
        var fits = in(most(plenary(1, span("14:00", "15:00")), 40), hall);
        var full = in(most(plenary(2, span("15:00", "16:00")), 41), hall);

        assertThat(check(List.of(hall), fits, full)).containsExactly(new RoomTooSmall(full, hall, 40, 41));
    }

    @Test
    void a_break_gives_time_for_coffee() {
        var enough = session(1, Plan.of(Kind.BREAK, null, span("14:00", "14:10"), "Pauze"));
        var hurried = session(2, Plan.of(Kind.BREAK, null, span("15:00", "15:09"), "Pauze"));

        assertThat(check(List.of(), enough, hurried)).containsExactly(new BreakTooShort(hurried));
    }

    private static List<Conflict> check(List<Room> rooms, Session... sessions) {
        return new Check(programme(rooms, List.of(), List.of(sessions), List.of()), WHEN).all();
    }
}
