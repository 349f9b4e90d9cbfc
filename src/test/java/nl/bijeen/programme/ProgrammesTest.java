package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@BijeenTest
class ProgrammesTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    TestProgramme made;

    Event event;

    @BeforeEach
    void aMeetingWithAProgramme() {
        event = meetings.open(office.association().id(), "Café");
        made.start(event);
    }

    @Test
    void a_programme_is_read_as_a_whole_the_earliest_first() {
        var drinks = made.session(event, Kind.DRINKS, "Borrel", "16:00", "17:00");
        var round = made.round(event, "Subsessies", Choosing.RANKED, "14:30", "15:30");
        var work = made.breakout(event, round, "Bestaanszekerheid", 5, 20);
        made.in(made.room(event, "Zaal 1", 12), work);
        var sam = made.contributor(event, work, Role.HOST, "Sam Proef", "sam@voorbeeld.example");

        var programme = programmes.of(event.id());

        assertThat(programme.sessions()).extracting(Session::id).containsExactly(work, drinks);
        var breakout = programme.of(programme.rounds().getFirst()).getFirst();
        assertThat(breakout.title()).isEqualTo("Bestaanszekerheid");
        assertThat(programme.seats(breakout)).isEqualTo(12);
        assertThat(programme.who(breakout, Role.HOST))
                .extracting(Contributor::id)
                .containsExactly(sam);
        assertThat(programme.days()).containsExactly(event.when().firstDay());
    }

    @Test
    void a_room_hosts_one_session_at_a_time_whatever_the_program_believes() {
        var room = made.room(event, "Zaal 1", null);
        made.in(room, made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30"));
        var overlapping = made.session(event, Kind.PLENARY, "Lezing", "14:15", "15:00");
        var following = made.session(event, Kind.PLENARY, "Gesprek", "14:30", "15:00");

        assertThatThrownBy(() -> made.in(room, overlapping))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_room_hosts_one_session_at_a_time");
        made.in(room, following);
    }

    @Test
    void a_programme_of_one_session_and_one_of_three_take_as_many_statements() throws Exception {
        made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        var one = Statements.of(() -> programmes.of(event.id()));
        made.session(event, Kind.BREAK, "Pauze", "14:30", "14:45");
        made.session(event, Kind.PLENARY, "Slot", "15:00", "15:30");

        assertThat(Statements.of(() -> programmes.of(event.id()))).isEqualTo(one);
    }
}
