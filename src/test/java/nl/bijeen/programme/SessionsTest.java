package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.programme.Answer.Done;
import nl.bijeen.programme.Answer.Refused;
import nl.bijeen.programme.Conflict.RoomTaken;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class SessionsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Announcements announcements;

    @Autowired
    WorkingOut workingOut;

    @Autowired
    WorkedOut workedOut;

    @Autowired
    Showing showing;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Rounds rounds;

    @Autowired
    TestProgramme made;

    Event event;

    @BeforeEach
    void aMeetingWithAProgramme() {
        event = meetings.open(office.association().id(), "Café");
        made.start(event);
    }

    @Test
    void a_session_is_not_put_in_a_room_that_is_taken() {
        var hall = made.room(event, "Zaal 1", null);
        made.in(hall, made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30"));
        var talk = made.session(event, Kind.PLENARY, "Lezing", "14:15", "15:00");

        var answer = sessions.move(event.id(), talk, find(talk).during(), hall, STAFF);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.conflicts()).singleElement().isInstanceOf(RoomTaken.class));
        assertThat(find(talk).room()).isNull();
    }

    @Test
    void calendars_hear_of_another_time_and_not_of_another_text() {
        var talk = made.session(event, Kind.PLENARY, "Lezing", "14:15", "15:00");

        sessions.change(event.id(), talk, 0, find(talk).plan().told("Over geld.", List.of()), STAFF);
        assertThat(find(talk).sequence()).isZero();
        sessions.move(event.id(), talk, find(talk).during().later(Duration.ofMinutes(5)), null, STAFF);
        assertThat(find(talk).sequence()).isOne();
    }

    @Test
    void what_was_called_off_is_held_after_all_only_while_its_room_is_free() {
        var hall = made.room(event, "Zaal 1", null);
        var opening = made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        made.in(hall, opening);
        sessions.callOff(event.id(), opening, STAFF);
        var other = made.session(event, Kind.PLENARY, "Iets anders", "14:00", "14:30");
        assertThat(sessions.move(event.id(), other, find(other).during(), hall, STAFF))
                .isInstanceOf(Done.class);

        assertThat(sessions.restore(event.id(), opening, STAFF)).isInstanceOf(Refused.class);
        sessions.remove(event.id(), other, STAFF);
        assertThat(sessions.restore(event.id(), opening, STAFF)).isInstanceOf(Done.class);
    }

    @Test
    void a_round_takes_its_breakouts_along_also_where_one_comes_in_the_room_of_the_other() {
        var hall = made.room(event, "Zaal 1", null);
        var round = made.round(event, "Ronde", Choosing.OPEN, "14:00", "15:00");
        var first = made.breakout(event, round, "Kort", null, null);
        var second = made.breakout(event, round, "Ook kort", null, null);
        shorten(first, "14:00", "14:30", hall);
        shorten(second, "14:30", "15:00", hall);
        var later = find(first).during().later(Duration.ofMinutes(30)).from();

        var answer = rounds.change(
                event.id(), round, 0, new Rounds.Facts("Ronde", new Span(later, later.plusHours(1)), ""), STAFF);

        assertThat(answer).isInstanceOf(Done.class);
        assertThat(find(first).during()).isEqualTo(span("14:30", "15:00"));
        assertThat(find(second).during()).isEqualTo(span("15:00", "15:30"));
    }

    @Test
    void everything_moves_along_with_the_meeting_by_whole_days_and_that_is_no_news() {
        var hall = made.room(event, "Zaal 1", null);
        var opening = made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        made.in(hall, opening);
        showing.show(event.id(), STAFF);
        var week = Duration.ofDays(7);

        announcements.change(
                event.id(),
                event.revision(),
                event.announcement().on(event.when().shifted(7)),
                STAFF);

        assertThat(find(opening).during()).isEqualTo(span("14:00", "14:30").later(week));
        assertThat(showing.told(event.id()).until(Told.of(programmes.of(event.id()))))
                .isEmpty();
    }

    @Test
    void a_programme_starts_from_the_lines_and_speakers_of_the_announcement_and_leads_back_to_them() {
        var congress = meetings.published(office.association().id(), Announced.fully("Congres"));

        assertThat(workingOut.start(congress.id(), STAFF)).isTrue();
        assertThat(workingOut.start(congress.id(), STAFF)).isFalse();

        assertThat(workedOut.of(congress.id())).isEqualTo(WorkedOut.State.STARTED);
        var programme = programmes.of(congress.id());
        assertThat(programme.of(programme.rounds().getFirst()))
                .extracting(Session::title)
                .containsExactly("Jeugd", "Werk");
        var outline = workedOut.outline(congress.id());
        assertThat(outline.lines()).extracting(it -> it.title()).containsExactly("Ontvangst", "Subsessies");
        assertThat(outline.lines().getLast().parallel()).hasSize(2);
        assertThat(outline.speakers()).extracting(it -> it.name()).containsExactly("Noor Voorbeeld", "Sam Proef");
        var copy = announcements.copy(congress, "Congres, nog eens", 0, STAFF);
        assertThat(copy.announcement().programme()).hasSize(2);
    }

    private void shorten(Session.Id id, String from, String until, Room.Id room) {
        assertThat(sessions.move(event.id(), id, span(from, until), room, STAFF))
                .isInstanceOf(Done.class);
    }

    private Session find(Session.Id id) {
        return programmes.of(event.id()).sessions().stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private Span span(String from, String until) {
        return Imagined.span(from, until);
    }
}
