package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Desktop.Answer;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.TestProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A session is dragged, or a round moved, to where it cannot go. */
@BijeenTest
class DraggingTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    TestProgramme made;

    Desktop desktop;
    Event event;
    Session.Id opening;
    String address;
    String one;

    @BeforeEach
    void aSession() {
        var editor = office.editor();
        desktop = new Desktop(mvc, office, editor);
        event = meetings.open(editor.association(), "Congres");
        made.start(event);
        opening = made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
        one = address + "/onderdeel/" + session().token();
    }

    @Test
    void what_a_colleague_removed_is_not_dragged_and_the_day_says_so() throws Exception {
        made.session(event, Kind.BREAK, "Pauze", "11:00", "11:30");
        sessions.remove(event.id(), opening, Meetings.STAFF);

        var now = dragged("");

        assertThat(why(now)).contains("Iemand anders heeft dit onderdeel weggehaald.");
        assertThat(now.page().select(".bijeen-grid__title").eachText()).containsExactly("Pauze");
    }

    @Test
    void nothing_is_dragged_into_a_room_that_a_colleague_removed() throws Exception {
        var room = made.room(event, "Zaal 1", 20);
        made.in(room, opening);

        assertThat(why(dragged("weg"))).contains("Iemand anders heeft deze zaal weggehaald.");
        assertThat(session().room()).isEqualTo(room);
    }

    @Test
    void what_stands_in_the_way_is_told_at_the_head_of_the_day() throws Exception {
        var room = made.room(event, "Zaal 2", 20);
        made.in(room, made.session(event, Kind.PLENARY, "Debat", "12:30", "13:30"));

        var now = dragged(programmes.of(event.id()).rooms().getFirst().token());

        assertThat(now.mistakes()).isEqualTo("#dag");
        assertThat(why(now)).contains("Opening", "Zaal 2", "Debat");
        assertThat(session().room()).isNull();
    }

    @Test
    void a_round_is_not_moved_to_where_a_room_of_it_is_taken_and_its_form_says_so_at_the_time() throws Exception {
        var room = made.room(event, "Zaal 1", 20);
        var round = made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        made.in(room, made.breakout(event, round, "Werk", null, null));
        made.in(room, opening);
        var before = programmes.of(event.id()).rounds().getFirst();

        var now = desktop.send(
                address + "/ronde/" + before.token(),
                "name",
                before.name(),
                "revision",
                String.valueOf(before.revision()),
                "day",
                day(),
                "from",
                "10:30",
                "until",
                "11:30");

        assertThat(now.mistakes()).isEqualTo("#from");
        assertThat(why(now)).contains("Werk", "Zaal 1", "Opening");
    }

    /** To 12.00 hours, into this room. */
    private Answer dragged(String room) throws Exception {
        return desktop.send(one + "/verplaatsen", "day", day(), "from", "12:00", "until", "13:00", "room", room);
    }

    private static String why(Answer refused) {
        assertThat(refused.mistakes()).isNotEmpty();
        return refused.page().select(".bijeen-summary").text();
    }

    private String day() {
        return String.valueOf(event.when().firstDay());
    }

    private Session session() {
        return programmes.of(event.id()).sessions().getFirst();
    }
}
