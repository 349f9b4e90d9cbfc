package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class ProgrammePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    TestProgramme made;

    Staff editor;
    Event event;
    String address;

    @BeforeEach
    void aMeeting() {
        editor = office.editor();
        event = meetings.published(editor.association(), Announced.fully("Congres"));
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
    }

    @Test
    void a_programme_is_started_and_shown_and_there_is_one_on_the_page() throws Exception {
        assertThat(page(address).text()).contains("We beginnen met de 2 regels");
        send(address + "/beginnen");
        assertThat(visitors().select("#programma")).hasSize(1);
        assertThat(visitors().select(".bijeen-choose")).isEmpty();

        send(address + "/tonen");

        var page = visitors();
        assertThat(page.select("#programma")).hasSize(1);
        assertThat(page.select("#sprekers")).hasSize(1);
        assertThat(page.select(".bijeen-choose").text()).isEqualTo("Kies een van deze 2 sessies.");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("subEvent", "Noor Voorbeeld");
        var form = page("/bureau/bijeenkomsten/" + event.slug() + "/aankondiging");
        assertThat(form.select("#programma").text()).contains("Je wijzigt het daar, niet hier.");
        assertThat(form.select("input[type=hidden][name='programme[0].title']").val())
                .isEqualTo("Ontvangst");
    }

    @Test
    void a_session_that_cannot_be_is_refused_with_the_reason_and_kept_as_typed() throws Exception {
        send(address + "/beginnen");
        send(address + "/zalen", "name", "Zaal 1", "capacity", "20");
        var room = programmes.of(event.id()).rooms().getFirst().token();
        session("Opening", "10:00", "11:00", room);

        var refused = session("Lezing", "10:30", "11:30", room);

        assertThat(refused.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select("#room-problem").text())
                .contains("“Lezing” kan niet in Zaal 1: daar is dan “Opening” (10.00 tot 11.00 uur).");
        assertThat(page.select("[name=title]").val()).isEqualTo("Lezing");
    }

    @Test
    void a_session_is_carried_to_another_time_and_a_place_that_is_taken_says_so() throws Exception {
        send(address + "/beginnen");
        send(address + "/zalen", "name", "Zaal 1");
        var room = programmes.of(event.id()).rooms().getFirst().token();
        session("Opening", "10:00", "11:00", room);
        session("Lezing", "11:00", "12:00", "");
        var talk = programmes.of(event.id()).sessions().stream()
                .filter(it -> it.title().equals("Lezing"))
                .findAny()
                .orElseThrow();
        var move = address + "/onderdeel/" + talk.token() + "/verplaatsen";

        var refused = send(move, "day", "2099-06-18", "from", "10:30", "until", "11:30", "room", room);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(send(move, "day", "2099-06-18", "from", "11:00", "until", "12:30", "room", room)
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void nobody_overwrites_what_a_colleague_saved_meanwhile_without_hearing_of_it() throws Exception {
        made.start(event);
        made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
        var one = address + "/onderdeel/"
                + programmes.of(event.id()).sessions().getFirst().token();
        var seen = page(one).select("[name=revision]").val();
        assertThat(save(one, "Welkom", seen).getStatus()).isEqualTo(303);

        var overtaken = save(one, "Aftrap", seen);

        assertThat(overtaken.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(overtaken.getContentAsString());
        assertThat(page.select(".bijeen-notice").text()).contains("Iemand anders was je voor", "Titel Welkom");
        assertThat(page.select("[name=title]").val()).isEqualTo("Aftrap");
        assertThat(save(one, "Aftrap", page.select("[name=revision]").val()).getStatus())
                .isEqualTo(303);
    }

    private MockHttpServletResponse save(String one, String title, String seen) throws Exception {
        return send(
                one,
                "title",
                title,
                "kind",
                "PLENARY",
                "day",
                "2099-06-17",
                "from",
                "10:00",
                "until",
                "11:00",
                "revision",
                seen);
    }

    @Test
    void a_form_that_is_not_filled_in_says_what_is_missing() throws Exception {
        send(address + "/beginnen");

        var answer =
                send(address + "/onderdeel", "title", "", "kind", "BREAKOUT", "from", "half negen", "minimum", "0");

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("[id$=-problem]").eachText())
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(it -> it.contains("Vul een tijd in, zoals 14:30."));
        assertThat(page.select("[name=from]").val()).isEqualTo("half negen");
    }

    @Test
    void a_reader_looks_and_changes_nothing() throws Exception {
        made.start(event);
        made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
        var reader = office.staff(associations.get(editor.association()), Role.READER);

        var page = Jsoup.parse(mvc.perform(get(address).with(office.as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a[href*=/onderdeel]")).isEmpty();
        assertThat(page.text()).contains("Opening");
    }

    @Test
    void a_day_of_one_session_and_one_of_three_ask_as_much_of_the_database() throws Exception {
        made.start(event);
        made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
        var one = Statements.of(() -> page(address));
        made.session(event, Kind.BREAK, "Pauze", "11:00", "11:15");
        made.session(event, Kind.PLENARY, "Slot", "11:15", "12:00");

        assertThat(Statements.of(() -> page(address))).isEqualTo(one);
    }

    private MockHttpServletResponse session(String title, String from, String until, String room) throws Exception {
        return send(
                address + "/onderdeel",
                "title",
                title,
                "kind",
                "PLENARY",
                "day",
                "2099-06-18",
                "from",
                from,
                "until",
                until,
                "room",
                room);
    }

    private Document visitors() throws Exception {
        var slug = associations.get(editor.association()).slug();
        return Jsoup.parse(mvc.perform(get("/" + slug + "/bijeenkomsten/" + event.slug()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(String path) throws Exception {
        var answer = mvc.perform(get(path).with(office.as(editor))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path).with(office.as(editor)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }
}
