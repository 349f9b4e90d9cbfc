package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import java.util.List;
import java.util.Locale;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class OwnCalendarTest {

    @Autowired
    MockMvc web;

    @Autowired
    Crowd crowd;

    @Autowired
    TestProgramme made;

    @Autowired
    Registrations registrations;

    @Autowired
    PrivateLinks links;

    @Autowired
    JdbcClient db;

    Event event;
    Round.Id round;
    Session.Id work;
    Session.Id home;
    Registration sam;

    @BeforeEach
    void aMeetingWithAProgramme() {
        event = crowd.meeting();
        made.shown(event);
        made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        round = made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        work = made.breakout(event, round, "Werk", null, null);
        home = made.breakout(event, round, "Wonen", null, null);
        sam = crowd.register(event, "Sam Proef");
    }

    @Test
    void somebody_has_what_is_for_everybody_and_their_own_place() throws Exception {
        assertThat(titles()).containsExactly("Opening");
        placed(home);

        assertThat(titles()).containsExactly("Opening", "Wonen");
    }

    @Test
    void who_speaks_has_their_own_session_too() throws Exception {
        made.contributor(
                event,
                work,
                Role.SPEAKER,
                "Sam Proef",
                sam.person().email().value().toUpperCase(Locale.ROOT));

        assertThat(titles()).containsExactly("Opening", "Werk");
    }

    @Test
    void participants_read_there_where_to_take_part_online() throws Exception {
        db.sql("update session set online_link = 'https://kamer.example/1' where event_id = ? and title = 'Opening'")
                .param(event.id().value())
                .update();

        assertThat(answer().getContentAsString()).contains("https://kamer.example/1");
    }

    @Test
    void their_own_page_leads_to_it() throws Exception {
        var page = web.perform(get(links.path(sam))).andReturn().getResponse();

        assertThat(page.getContentAsString()).contains(links.path(sam) + "/programma.ics");
    }

    @Test
    void who_has_no_seat_has_no_programme_and_neither_has_anybody_before_it_is_shown() throws Exception {
        registrations.cancel(sam.id(), Actor.participant());
        assertThat(answer().getStatus()).isEqualTo(404);

        var hidden = crowd.meeting();
        made.start(hidden);
        made.session(hidden, Kind.PLENARY, "Opening", "14:00", "14:30");
        var kim = crowd.register(hidden, "Kim Proef");
        assertThat(web.perform(get(links.path(kim) + "/programma.ics"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void placed(Session.Id session) {
        db.sql("""
                        insert into placement (registration_id, round_id, association_id, event_id, session_id, how, weight, missed, placed_at)
                        values (?, ?, ?, ?, ?, 'BY_HAND', 1, '[]', now())
                        """)
                .params(
                        sam.id().value(),
                        round.value(),
                        event.association().value(),
                        event.id().value(),
                        session.value())
                .update();
    }

    private List<String> titles() throws Exception {
        return Biweekly.parse(answer().getContentAsString()).first().getEvents().stream()
                .map(it -> it.getSummary().getValue())
                .toList();
    }

    private MockHttpServletResponse answer() throws Exception {
        return web.perform(get(links.path(sam) + "/programma.ics")).andReturn().getResponse();
    }
}
