package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Peak;
import nl.bijeen.registration.Person;
import nl.bijeen.view.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class QueuePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Peak peak;

    @Autowired
    Associations associations;

    @Autowired
    DeskSettings settings;

    Event event;

    @BeforeEach
    void meeting() {
        event = crowd.meetingWithSeats(2);
    }

    @Test
    void the_page_tells_how_far_it_is_and_that_is_no_business_of_anybody_else() throws Exception {
        try (var _ = peak.busy(event)) {
            peak.promise(event, Crowd.application("anna"));
            var answer = answer(event, peak.promise(event, Crowd.application("bram")), "");

            assertThat(page(answer).select("[role=status] > p").first().text()).isEqualTo("Nog 1 aanmelding voor je");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getContentAsString()).doesNotContain("bram@");
        }
        peak.awaitAnswers(event.id());
    }

    @Test
    void it_refreshes_itself_until_somebody_asks_it_not_to() throws Exception {
        try (var _ = peak.busy(event)) {
            var token = peak.promise(event, Crowd.application("anna"));

            assertThat(page(answer(event, token, "")).select("noscript").html()).contains("http-equiv=\"refresh\"");
            var still = page(answer(event, token, "?stil=ja"));
            assertThat(still.select("noscript, main[data-refresh]")).isEmpty();
            assertThat(still.select("main a:contains(Kijk nu)").attr("href")).endsWith("?stil=ja");
        }
        peak.awaitAnswers(event.id());
    }

    @Test
    void a_token_opens_nothing_elsewhere() throws Exception {
        var token = peak.promise(event, Crowd.application("anna"));
        peak.awaitAnswers(event.id());

        assertThat(answer(event, token, "").getStatus()).isEqualTo(303);
        assertThat(answer(crowd.meeting(), token, "").getStatus()).isEqualTo(404);
        assertThat(answer(event, "AAAAAAAAAAAAAAAAAAAAAA", "").getStatus()).isEqualTo(404);
    }

    @Test
    void who_is_turned_away_gets_the_form_back_with_all_they_typed_and_can_send_it_again() throws Exception {
        settings.set(event.id(), new Limits(2, true, null, event.when().begins()), Meetings.STAFF);
        crowd.register(event, "bram");
        var token = peak.promise(event, party());
        peak.awaitAnswers(event.id());

        var page = page(answer(event, token, ""));

        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#colleagues-0-email");
        assertThat(page.select("input[name=name]").val()).isEqualTo("anna");
        assertThat(page.select("input[name=organisation]").val()).isEqualTo("Gemeente Kruinwijk");
        assertThat(page.select("input[name=dietary]").val()).isEqualTo("Halal");
        assertThat(page.select("input[name='colleagues[0].name']").val()).isEqualTo("bram");
        assertThat(page.select("input[name='colleagues[1].follows']").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("main form").attr("action")).isEqualTo(path(event) + "#inhoud");
        var again = mvc.perform(post(path(event))
                        .with(csrf())
                        .param("action", "confirm")
                        .param("key", page.select("input[name=key]").val())
                        .param("name", "anna")
                        .param("email", "anna@kruinwijk.example"))
                .andReturn()
                .getResponse();
        assertThat(again.getHeader("Location")).startsWith("/boeking/");
    }

    @Test
    void who_comes_when_all_is_full_reads_so() throws Exception {
        settings.set(event.id(), new Limits(1, false, null, null), Meetings.STAFF);
        crowd.register(event, "bram");
        var token = peak.promise(event, Crowd.application("anna"));
        peak.awaitAnswers(event.id());

        assertThat(page(answer(event, token, "")).select("h1").text()).isEqualTo("Deze bijeenkomst is vol");
    }

    private static Application party() {
        var anna =
                new Person("anna", Crowd.address("anna"), "", "Gemeente Kruinwijk", "Directeur", false, Answers.NONE);
        return new Application(
                UUID.randomUUID(),
                "anna",
                Crowd.address("anna"),
                Texts.DUTCH,
                List.of(
                        new Participant(anna, new Need("Halal", ""), Set.of()),
                        new Participant(Crowd.person("bram"), Need.NONE),
                        new Participant(Crowd.person(""), Need.NONE)),
                true);
    }

    private String path(Event event) {
        return "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
    }

    private MockHttpServletResponse answer(Event event, String token, String query) throws Exception {
        return mvc.perform(get(path(event) + "/rij/" + token + query))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
