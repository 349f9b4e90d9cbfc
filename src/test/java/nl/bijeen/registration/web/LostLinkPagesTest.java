package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.atomic.AtomicInteger;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registrations;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class LostLinkPagesTest {

    private static final AtomicInteger CLIENT = new AtomicInteger();
    private static final String LINK = "Je link voor Themamiddag";

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    Registrations registrations;

    @Autowired
    PrivateLinks links;

    final String client = "198.51.100." + CLIENT.incrementAndGet();
    Event event;

    @BeforeEach
    void aMeeting() {
        event = crowd.meeting();
    }

    @Test
    void who_registers_a_second_time_can_have_the_link_mailed_again() throws Exception {
        var anna = crowd.register(event, "anna");

        var html = send(
                        "/aanmelden",
                        "action",
                        "confirm",
                        "name",
                        "Anna",
                        "email",
                        "ANNA@kruinwijk.example",
                        "attends",
                        "yes",
                        "organisation",
                        "Kruinwijk",
                        "colleagues[0].name",
                        "Bram",
                        "colleagues[0].email",
                        "bram@kruinwijk.example")
                .getContentAsString();
        Browser.showsNoMistakesInHtml(html);
        var refused = Jsoup.parse(html);
        var button = refused.select("button[formaction]:contains(Mail de link)");
        assertThat(button.eachAttr("value")).containsExactly("ANNA@kruinwijk.example");
        assertThat(button.attr("formaction")).isEqualTo(path() + "/aanmelden/link");
        send("/aanmelden/link", button.attr("name"), button.attr("value"));

        assertThat(crowd.subjects(event.id(), "anna")).hasSize(2).last().isEqualTo(LINK);
        assertThat(crowd.letters(event.id(), "anna").getLast().plain()).contains(links.path(anna));
        assertThat(crowd.letters(event.id(), "anna").getLast().calendar()).isNull();
        assertThat(crowd.letters(event.id(), "bram")).isEmpty();
    }

    @Test
    void the_answer_does_not_tell_whether_an_address_is_known() throws Exception {
        crowd.register(event, "anna");

        var known = send("/aanmelden/link", "address", "anna@kruinwijk.example");
        var unknown = send("/aanmelden/link", "address", "bram@kruinwijk.example");

        assertThat(known.getStatus()).isEqualTo(303).isEqualTo(unknown.getStatus());
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
        assertThat(mvc.perform(get(known.getRedirectedUrl()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Kijk in je mail")
                .doesNotContain("kruinwijk");
        assertThat(crowd.letters(event.id(), "bram")).isEmpty();
    }

    @Test
    void who_booked_for_colleagues_gets_the_overview_again() throws Exception {
        crowd.party(event, false, "chef", "anna");

        send("/aanmelden/link", "address", "chef@kruinwijk.example");

        assertThat(crowd.letters(event.id(), "chef").stream()
                        .filter(it -> it.subject().equals(LINK)))
                .hasSize(2)
                .anyMatch(it -> it.plain().contains("/boeking/"));
    }

    @Test
    void who_cancelled_and_who_comes_elsewhere_get_nothing() throws Exception {
        var anna = crowd.register(event, "anna");
        registrations.cancel(anna.id(), Meetings.STAFF);
        crowd.register(crowd.meeting(), "bram");

        send("/aanmelden/link", "address", "anna@kruinwijk.example");
        send("/aanmelden/link", "address", "bram@kruinwijk.example");

        assertThat(crowd.subjects(event.id(), "anna")).doesNotContain(LINK);
        assertThat(crowd.letters(event.id(), "bram")).isEmpty();
    }

    @Test
    void asking_often_floods_nobodys_mail() throws Exception {
        crowd.register(event, "dirk");
        for (var i = 0; i < 3; i++) send("/aanmelden/link", "address", "dirk@kruinwijk.example");

        assertThat(send("/aanmelden/link", "address", "Dirk@Kruinwijk.example").getStatus())
                .isEqualTo(429);
        assertThat(crowd.subjects(event.id(), "dirk").stream().filter(LINK::equals))
                .hasSize(3);
    }

    @Test
    void what_is_no_address_is_said_at_the_field() throws Exception {
        var answer = send("/aanmelden/link", "address", "anna");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#address[aria-invalid]")
                        .attr("value"))
                .isEqualTo("anna");
    }

    private String path() {
        return "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug();
    }

    private MockHttpServletResponse send(String tail, String... fields) throws Exception {
        var request = post(path() + tail).with(csrf()).with(it -> {
            it.setRemoteAddr(client);
            return it;
        });
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }
}
