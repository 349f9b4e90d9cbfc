package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** A party says whether all of them must get a seat, or as many as fit; and reads everywhere what that means. */
@BijeenTest
class TogetherTest {

    static final String STAY = "Jullie blijven samen: jullie krijgen een plaats zodra er voor iedereen plek is.";

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    PrivateLinks links;

    @Test
    void the_form_asks_a_party_and_nobody_else() throws Exception {
        var limited = crowd.meetingWithSeats(5);

        assertThat(choice(page(send(limited, "add")))).hasSize(2);
        assertThat(choice(page(send(crowd.meeting(), "add")))).isEmpty();
        assertThat(page(send(limited, "add", "together", "yes"))
                        .select("input[name=together][value=yes]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void what_was_chosen_in_the_form_goes_along_when_there_is_room_now() throws Exception {
        var check = page(party(crowd.meetingWithSeats(5), "check", "yes"));

        assertThat(check.text()).contains("Jullie blijven samen");
        assertThat(check.select("input[type=hidden][name=together]").val()).isEqualTo("yes");
    }

    @Test
    void who_stays_together_reads_so_on_every_page_and_in_every_letter() throws Exception {
        var event = crowd.meetingWithSeats(2);
        var carl = crowd.register(event, "carl");

        var sent = party(event, "confirm", "yes");

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(get(sent.getRedirectedUrl())).text()).contains("Jullie staan op de wachtlijst", STAY);
        for (var name : new String[] {"tess", "tom"})
            assertThat(crowd.letters(event.id(), name))
                    .allMatch(it -> it.plain().contains(STAY));
        assertThat(page(get(links.path(carl))).text()).doesNotContain("Jullie blijven samen");
    }

    @Test
    void as_many_as_fit_is_what_happens_otherwise() throws Exception {
        var event = crowd.meetingWithSeats(1);

        var sent = party(event, "confirm", "no");

        assertThat(page(get(sent.getRedirectedUrl())).text())
                .contains("Aangemeld, en een deel op de wachtlijst")
                .doesNotContain("Jullie blijven samen");
        assertThat(crowd.subjects(event.id(), "tom")).containsExactly("Je staat op de wachtlijst: Themamiddag");
    }

    private static Stream<String> choice(Document page) {
        return page.select("input[type=radio][name=together]").eachAttr("value").stream();
    }

    private MockHttpServletResponse party(Event event, String action, String together) throws Exception {
        return send(
                event,
                action,
                "name",
                "Tess",
                "email",
                "tess@kruinwijk.example",
                "colleagues[0].name",
                "Tom",
                "colleagues[0].email",
                "tom@kruinwijk.example",
                "together",
                together);
    }

    private MockHttpServletResponse send(Event event, String action, String... fields) throws Exception {
        var meeting = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug();
        var request = post(meeting + "/aanmelden")
                .with(csrf())
                .param("action", action)
                .with(it -> {
                    it.setRemoteAddr("192.0.2.44");
                    return it;
                });
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(RequestBuilder request) throws Exception {
        return page(mvc.perform(request).andReturn().getResponse());
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
