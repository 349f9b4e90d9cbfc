package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Choosing while staff call a session off. */
@BijeenTest
class ChoicePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPlacing made;

    @Autowired
    Choices choices;

    @Autowired
    Sessions sessions;

    @Autowired
    PrivateLinks links;

    Event event;
    Registration anna;

    @BeforeEach
    void somebodyWhoComes() {
        event = made.congress();
        anna = made.people(event, 1).getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_COME", "RANKED"})
    void nobody_is_told_that_a_session_is_saved_which_was_called_off(Choosing choosing) throws Exception {
        var chosen = breakout(choosing);
        sessions.callOff(event.id(), chosen.id(), Meetings.STAFF);

        var kind = choosing == Choosing.RANKED ? "RANKED" : chosen.token();
        var answer = answer(form().param("soort", kind).param("keuze1", chosen.token()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".bijeen-summary")
                        .text())
                .contains("Deze sessie gaat niet door.");
        assertThat(choices.of(anna).getFirst().undecided()).isTrue();
    }

    @Test
    void what_is_held_is_noted() throws Exception {
        var chosen = breakout(Choosing.RANKED);

        var answer = answer(form().param("soort", "RANKED").param("keuze1", chosen.token()));

        assertThat(answer.getRedirectedUrl()).endsWith("?melding=gekozen");
        assertThat(choices.of(anna).getFirst().wish())
                .isEqualTo(Wish.ranked(List.of(chosen.id().value())));
    }

    private Session breakout(Choosing choosing) {
        var round = made.round(event, "Ronde", choosing, 0, "10:00", "11:00");
        made.breakout(event, round, "Wijkteams", null, 20);
        return made.find(event, made.breakout(event, round, "Schulden", null, 20));
    }

    private MockHttpServletRequestBuilder form() {
        var round = choices.of(anna).getFirst().round();
        return post(links.path(anna) + "/keuze/" + round.token());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }
}
