package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever registers is led to the sessions they can choose, at once and by the letter. */
@BijeenTest
class NextStepTest {

    static final String NEXT = "Je kunt nu kiezen naar welke sessies je gaat.";

    private static final String NEEDED = "[name=nodig-STEP_FREE]:is([checked], [type=hidden])";

    @Autowired
    MockMvc web;

    @Autowired
    TestPlacing made;

    @Autowired
    Choices choices;

    @Autowired
    Crowd crowd;

    @Autowired
    Bookings bookings;

    @Autowired
    DeskSettings settings;

    @Autowired
    Corrections corrections;

    @Autowired
    PrivateLinks links;

    Event event;
    Round.Id round;
    Session.Id work;

    @BeforeEach
    void aRoundToChooseIn() {
        event = made.congress();
        round = made.round(event, "Ronde 1", Choosing.RANKED, 0, "10:00", "11:00");
        work = made.breakout(event, round, "Wijkteams", null, 9);
    }

    @Test
    void the_confirmation_and_the_letter_lead_to_choosing_and_say_until_when() throws Exception {
        made.closes(event, Duration.ofDays(3));
        var anna = crowd.register(event, "Anna");

        var page = page(booking(anna));
        assertThat(page.text()).contains(NEXT + " Dat kan tot ");
        var step = page.select("main a:contains(Kies sessies)").attr("href");
        assertThat(step).isEqualTo(booking(anna) + "/1/keuze");
        assertThat(answer(step).getRedirectedUrl()).isEqualTo(step + "/" + token());
        assertThat(letter("Anna")).contains(NEXT, links.path(anna) + "/keuze");
        assertThat(answer(links.path(anna) + "/keuze").getRedirectedUrl())
                .isEqualTo(links.path(anna) + "/keuze/" + token());
    }

    @Test
    void whoever_registers_colleagues_can_choose_for_each_of_them() throws Exception {
        var party = crowd.party(event, false, "Anna", "Bram");
        var home = booking(party.getFirst());
        assertThat(page(home).select("a[href$=/keuze]").eachAttr("href"))
                .containsExactly(home + "/1/keuze", home + "/2/keuze");
        var form = home + "/2/keuze/" + token();
        assertThat(page(form).text()).contains("Je kiest voor Bram.");

        var saved = web.perform(post(form)
                        .with(csrf())
                        .param("soort", "RANKED")
                        .param("keuze1", made.find(event, work).token()))
                .andReturn()
                .getResponse();

        assertThat(saved.getRedirectedUrl()).isEqualTo(home + "?melding=gekozen");
        assertThat(choices.of(party.getLast()).getFirst().wish().sessions()).containsExactly(work.value());
        assertThat(choices.of(party.getFirst()).getFirst().undecided()).isTrue();
        assertThat(answer(home + "/3/keuze").getStatus()).isEqualTo(404);
    }

    @Test
    void what_somebody_needs_is_read_behind_their_own_link_only_and_stays() throws Exception {
        var bram = crowd.party(event, false, "Anna", "Bram").getLast();
        choices.rank(bram, round, Wish.NO_PREFERENCE, Set.of(Access.STEP_FREE));
        var form = booking(bram) + "/2/keuze/" + token();

        assertThat(page(links.path(bram) + "/keuze/" + token()).select(NEEDED)).hasSize(1);
        assertThat(page(form).select(NEEDED)).isEmpty();
        web.perform(post(form).with(csrf()).param("soort", "NO_PREFERENCE").param("nodig-HEARING_LOOP", "true"));

        assertThat(choices.needs(bram)).containsExactlyInAnyOrder(Access.STEP_FREE, Access.HEARING_LOOP);
    }

    @Test
    void who_has_no_seat_yet_and_who_can_choose_nothing_is_led_nowhere() throws Exception {
        settings.set(event.id(), Limits.seats(1), Meetings.STAFF);
        crowd.register(event, "Anna");
        var waiting = crowd.register(event, "Bram");
        assertThat(page(booking(waiting)).text()).doesNotContain(NEXT);
        assertThat(answer(booking(waiting) + "/1/keuze").getStatus()).isEqualTo(404);
        assertThat(letter("Bram")).doesNotContain(NEXT);

        made.closes(event, Duration.ofMinutes(-1));
        settings.set(event.id(), Limits.seats(3), Meetings.STAFF);
        var late = crowd.register(event, "Carl");
        assertThat(page(booking(late)).text()).doesNotContain(NEXT);
        assertThat(letter("Carl")).doesNotContain(NEXT);
        assertThat(answer(links.path(late) + "/keuze").getRedirectedUrl()).isEqualTo(links.path(late));
        assertThat(answer(links.path(late) + "/keuze/" + token()).getRedirectedUrl())
                .isEqualTo(links.path(late));
    }

    @Test
    void somebody_who_is_named_while_they_wait_is_led_nowhere_by_their_letter() {
        settings.set(event.id(), Limits.seats(1), Meetings.STAFF);
        crowd.register(event, "Anna");
        var following = crowd.party(event, false, "Bram", "").getLast();

        corrections.handOver(following.id(), "Carl", Crowd.address("Carl"), null, Actor.participant());

        assertThat(letter("Carl")).contains("Je staat nog op de wachtlijst.").doesNotContain(NEXT, "/keuze");
    }

    private String token() {
        return made.find(event, round).token();
    }

    private String booking(Registration one) {
        return links.path(bookings.of(one));
    }

    private String letter(String name) {
        return crowd.letters(event.id(), name).getLast().plain();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(answer(path).getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }
}
