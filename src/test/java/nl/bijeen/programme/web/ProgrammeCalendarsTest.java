package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.TestProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class ProgrammeCalendarsTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Programmes programmes;

    @Autowired
    TestProgramme made;

    @Autowired
    JdbcClient db;

    Association ours;
    Event event;

    @BeforeEach
    void aMeetingWithAProgramme() {
        ours = office.association();
        event = meetings.open(ours.id(), "Café");
        made.cafe(event);
    }

    @Test
    void each_session_is_an_entry_of_its_own_which_two_readers_understand() throws Exception {
        var file = answer("/programma.ics").getContentAsString();
        var work = entries("/programma.ics").get(1);

        assertThat(new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT"))
                .hasSize(3);
        assertThat(Biweekly.parse(file)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
        assertThat(work.getSummary().getValue()).isEqualTo("Werk");
        assertThat(work.getLocation().getValue()).isEqualTo("Zaal 1, Het Trefpunt, Dorpsstraat 1, 1234 AB Ons Dorp");
        assertThat(LocalDateTime.ofInstant(work.getDateStart().getValue().toInstant(), When.ZONE))
                .isEqualTo(event.when().firstDay().atTime(LocalTime.of(14, 30)));
    }

    @Test
    void a_room_and_a_round_each_have_their_own() throws Exception {
        var programme = programmes.of(event.id());
        var room = programme.rooms().getFirst().token();
        var round = programme.rounds().getFirst().token();

        assertThat(titles("/programma/zaal/" + room + ".ics")).containsExactly("Werk");
        assertThat(titles("/programma/ronde/" + round + ".ics")).containsExactly("Werk", "Wonen");
        assertThat(answer("/programma/zaal/" + round + ".ics").getStatus()).isEqualTo(404);
    }

    @Test
    void the_room_of_another_meeting_is_not_there() throws Exception {
        var other = meetings.open(ours.id(), "Ander");
        made.shown(other);
        made.room(other, "Zaal 9", null);
        var room = programmes.of(other.id()).rooms().getFirst().token();

        assertThat(answer("/programma/zaal/" + room + ".ics").getStatus()).isEqualTo(404);
        assertThat(answer("/scherm/" + room).getStatus()).isEqualTo(404);
    }

    @Test
    void what_was_called_off_is_cancelled_in_every_calendar_that_follows() throws Exception {
        db.sql(
                        "update session set called_off_at = now(), sequence = sequence + 1 where event_id = ? and title = 'Werk'")
                .param(event.id().value())
                .update();

        var off = entries("/programma.ics").get(1);

        assertThat(off.getSummary().getValue()).isEqualTo("Gaat niet door: Werk");
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(entries("/programma.ics").getFirst().getStatus().isConfirmed())
                .isTrue();
    }

    @Test
    void a_meeting_that_is_called_off_takes_its_sessions_along() throws Exception {
        var before = entries("/programma.ics").getFirst();
        decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Gaat niet door.", Meetings.STAFF);
        var after = entries("/programma.ics").getFirst();

        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    private List<String> titles(String path) throws Exception {
        return entries(path).stream().map(it -> it.getSummary().getValue()).toList();
    }

    private List<VEvent> entries(String path) throws Exception {
        return Biweekly.parse(answer(path).getContentAsString()).first().getEvents();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get("/" + ours.slug() + "/bijeenkomsten/" + event.slug() + path))
                .andReturn()
                .getResponse();
    }
}
