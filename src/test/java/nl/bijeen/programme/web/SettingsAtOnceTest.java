package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Rounds;
import nl.bijeen.programme.TestCall;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two of the office set how people choose, or what a call asks, at the same time. */
@BijeenTest
class SettingsAtOnceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Rounds rounds;

    @Autowired
    TestProgramme made;

    @Autowired
    TestCall call;

    @Autowired
    Calls calls;

    Staff editor;
    Event event;
    String ways;
    String asks;

    @BeforeEach
    void aRound() {
        editor = office.editor();
        event = meetings.open(editor.association(), "Congres");
        made.start(event);
        made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        ways = "/bureau/bijeenkomsten/" + event.slug() + "/indelen/ronde/" + round().token();
        asks = "/bureau/bijeenkomsten/" + event.slug() + "/oproep/instellen";
    }

    @Test
    void a_colleagues_way_of_choosing_is_shown_before_it_is_replaced() throws Exception {
        var mine = filled(open(ways), "organisatie", "2");
        save(ways, filled(open(ways), "organisatie", "4"));

        var overtaken = save(ways, mine);

        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(round().perOrganisation()).isEqualTo(4);
        assertThat(Jsoup.parse(overtaken.getContentAsString())
                        .select(".bijeen-notice")
                        .text())
                .contains("Iemand anders was je voor", "Hoeveel mensen van één organisatie in een sessie? 4")
                .doesNotContain("Kiezen kan tot");
        assertThat(form(overtaken).select("[name=organisatie]").val()).isEqualTo("2");
        assertThat(save(ways, form(overtaken)).getStatus()).isEqualTo(303);
        assertThat(round().perOrganisation()).isEqualTo(2);
    }

    @Test
    void a_colleagues_call_is_shown_before_it_is_replaced() throws Exception {
        call.open(event, OpenTo.EVERYBODY);
        var mine = filled(open(asks), "text", "Vertel wat mislukte.");
        save(asks, filled(open(asks), "questions", "Voor wie? *"));

        var overtaken = save(asks, mine);

        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(calls.find(event.id()).orElseThrow().questions()).hasSize(1);
        assertThat(Jsoup.parse(overtaken.getContentAsString())
                        .select(".bijeen-notice")
                        .text())
                .contains("Iemand anders was je voor", "Laat zien wat werkt.", "Voor wie? *")
                .doesNotContain("Tot hoe laat");
        assertThat(form(overtaken).select("[name=text]").val()).isEqualTo("Vertel wat mislukte.");
        assertThat(save(asks, form(overtaken)).getStatus()).isEqualTo(303);
        assertThat(calls.find(event.id()).orElseThrow().text()).isEqualTo("Vertel wat mislukte.");
    }

    @Test
    void the_first_of_two_makes_the_call() throws Exception {
        var mine = filled(open(asks), "text", "Vertel wat mislukte.");
        save(asks, filled(open(asks), "text", "Laat zien wat werkt."));

        assertThat(save(asks, mine).getStatus()).isEqualTo(409);
        assertThat(calls.find(event.id()).orElseThrow().text()).isEqualTo("Laat zien wat werkt.");
    }

    @Test
    void a_mistake_does_not_make_one_forget_where_one_started() throws Exception {
        var way = filled(open(ways), "organisatie", "veel");
        save(ways, filled(open(ways), "organisatie", "4"));
        var set = filled(open(asks), "day", "morgen");
        save(asks, filled(open(asks), "text", "Laat zien wat werkt."));

        assertThat(save(ways, filled(form(save(ways, way)), "organisatie", "2")).getStatus())
                .isEqualTo(409);
        assertThat(save(asks, filled(form(save(asks, set)), "day", "2099-05-01"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void a_double_click_is_not_a_colleague() throws Exception {
        var way = filled(open(ways), "tot", "2026-01-01T12:00");
        var set = filled(open(asks), "questions", "Voor wie?*\n\nHoe lang?");
        for (var time = 0; time < 2; time++) {
            assertThat(save(ways, way).getStatus()).isEqualTo(303);
            assertThat(save(asks, set).getStatus()).isEqualTo(303);
        }
    }

    @Test
    void a_round_that_a_colleague_removed_is_gone_in_words() throws Exception {
        var mine = open(ways);
        rounds.remove(event.id(), round().id(), Meetings.STAFF);

        var gone = save(ways, mine);

        assertThat(gone.getRedirectedUrl()).endsWith("/indelen");
    }

    private Round round() {
        return programmes.of(event.id()).rounds().getFirst();
    }

    private FormElement open(String path) throws Exception {
        return form(mvc.perform(get(path).with(office.as(editor))).andReturn().getResponse());
    }

    private static FormElement form(MockHttpServletResponse answer) throws Exception {
        return (FormElement) Jsoup.parse(answer.getContentAsString(), "http://localhost")
                .select("main form")
                .first();
    }

    private static FormElement filled(FormElement form, String field, String value) {
        form.select("[name=" + field + "]").val(value);
        return form;
    }

    private MockHttpServletResponse save(String path, FormElement form) throws Exception {
        var request = post(path);
        for (var it : form.formData()) if (!it.key().equals("_csrf")) request.param(it.key(), it.value());
        return mvc.perform(request.with(office.as(editor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
