package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A session is dragged in the grid while a colleague takes away what it needs. */
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

    Staff editor;
    Event event;
    Session.Id opening;
    String address;
    String one;

    @BeforeEach
    void aSession() {
        editor = office.editor();
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

        assertThat(now.select(".bijeen-summary").text()).contains("Iemand anders heeft dit onderdeel weggehaald.");
        assertThat(now.select(".bijeen-grid__title").eachText()).containsExactly("Pauze");
    }

    @Test
    void nothing_is_dragged_into_a_room_that_a_colleague_removed() throws Exception {
        var room = made.room(event, "Zaal 1", 20);
        made.in(room, opening);

        var now = dragged("weg");

        assertThat(now.select(".bijeen-summary").text()).contains("Iemand anders heeft deze zaal weggehaald.");
        assertThat(session().room()).isEqualTo(room);
    }

    /** To 12.00 hours, into this room. */
    private Document dragged(String room) throws Exception {
        var request = post(one + "/verplaatsen")
                .param("day", String.valueOf(event.when().firstDay()))
                .param("from", "12:00")
                .param("until", "13:00")
                .param("room", room);
        var answer = mvc.perform(request.with(office.as(editor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private Session session() {
        return programmes.of(event.id()).sessions().getFirst();
    }
}
