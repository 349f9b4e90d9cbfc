package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.MembersOnly;
import nl.bijeen.registration.PrivateLinks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who asks of address after address whether it is welcome, finds out who is in the register: that ends soon. */
@BijeenTest
class ProbingTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    MembersOnly door;

    @Autowired
    TestPeople people;

    @Autowired
    Associations associations;

    @Autowired
    PrivateLinks links;

    @Autowired
    RateLimit limit;

    @Test
    void whoever_asked_of_many_whether_they_are_welcome_hears_nothing_more_and_loses_nothing() throws Exception {
        var event = door.meeting(10, Strength.STRICT, Set.of(DIRECTOR));
        var zandhove = people.municipality(event.association(), "Gemeente Zandhove");
        people.at(zandhove, "Zoë", "zoe@thuis.example", DIRECTOR);
        assertThat(send(event, "203.0.113.91", "check", "zoe@thuis.example").getStatus())
                .isEqualTo(422);

        while (limit.allows("who may come by network", "203.0.113.91", 200, Duration.ofHours(1))) Thread.onSpinWait();

        for (var step : new String[] {"check", "confirm"}) {
            var answer = send(event, "203.0.113.91", step, "zoe@thuis.example");
            assertThat(answer.getStatus()).as(step).isEqualTo(429);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.select("#email").val()).isEqualTo("zoe@thuis.example");
            assertThat(page.select(".bijeen-summary")).isEmpty();
            assertThat(page.text()).contains("Er is niets verloren");
        }
        assertThat(send(event, "203.0.113.92", "check", "zoe@thuis.example").getStatus())
                .isEqualTo(422);
    }

    @Test
    void each_of_a_party_is_one_question() throws Exception {
        var event = door.meeting(10, Strength.STRICT);
        for (var i = 0; i < 198; i++) limit.allows("who may come by network", "203.0.113.93", 200, Duration.ofHours(1));

        assertThat(send(event, "203.0.113.93", "check", "a@thuis.example", "b@thuis.example", "c@thuis.example")
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void whoever_hands_a_place_over_cannot_ask_of_many_either() throws Exception {
        var event = door.meeting(10, Strength.STRICT);
        var place = links.path(door.register(event, "anna", "Gemeente Kruinwijk"));
        while (limit.allows("who may come by network", "203.0.113.94", 200, Duration.ofHours(1))) Thread.onSpinWait();

        var answer = mvc.perform(from("203.0.113.94", place + "/overdragen")
                        .param("action", "confirm")
                        .param("name", "Bram")
                        .param("email", "bram@kruinwijk.example")
                        .param("role", "OTHER"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(429);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#email").val()).isEqualTo("bram@kruinwijk.example");
        assertThat(page.text()).contains("Er is niets verloren");
    }

    private static MockHttpServletRequestBuilder from(String client, String path) {
        return post(path).with(csrf()).with(it -> {
            it.setRemoteAddr(client);
            return it;
        });
    }

    private MockHttpServletResponse send(Event event, String client, String step, String... addresses)
            throws Exception {
        var slug = associations.get(event.association()).slug();
        var request = from(client, "/" + slug + "/bijeenkomsten/" + event.slug() + "/aanmelden")
                .param("action", step)
                .param("attends", "yes");
        for (var i = 0; i < addresses.length; i++) {
            var prefix = i == 0 ? "" : "colleagues[" + (i - 1) + "].";
            request.param(prefix + "name", "Iemand " + i)
                    .param(prefix + "email", addresses[i])
                    .param(prefix + "organisation", "Bakkerij")
                    .param(prefix + "role", "OTHER");
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
