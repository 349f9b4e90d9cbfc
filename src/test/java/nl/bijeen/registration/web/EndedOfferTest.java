package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Updates;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.Offering;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.WaitingRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An offer that ended is over everywhere, also in the minute in which no sweep came by yet. */
@BijeenTest
class EndedOfferTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    DeskSettings settings;

    @Autowired
    Corrections corrections;

    @Autowired
    Bookings bookings;

    @Autowired
    Updates updates;

    @Autowired
    PrivateLinks links;

    Event event;
    Registration bram;
    Registration carl;

    @BeforeEach
    void bramDidNotAnswerInTime() {
        event = offering.meeting(1);
        var anna = crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
        carl = crowd.register(event, "carl");
        registrations.cancel(anna.id(), Actor.participant());
        offering.timePasses(event.id());
    }

    @Test
    void their_own_page_and_the_one_of_the_booking_ask_for_no_answer() throws Exception {
        var own = page(links.path(bram));
        assertThat(own.select("a[href$=/aanbod]")).isEmpty();
        assertThat(own.text())
                .contains("Je staat op de wachtlijst", "Dan ben je nummer 1 van 2 op de wachtlijst.")
                .doesNotContain("Antwoord vóór");
        assertThat(own.select("form[action$=/wachten]")).hasSize(1);

        var booking = page(links.path(bookings.of(bram)));
        assertThat(booking.select("a[href$=/aanbod]")).isEmpty();
        assertThat(booking.text()).contains("Op de wachtlijst", "Je liet een plaats voorbijgaan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void an_answer_comes_too_late_and_says_how_they_stand(String answer) throws Exception {
        var late = page(send(links.path(bram) + "/aanbod", "answer", answer));

        assertThat(late.select("[role=status], [role=alert]").text()).contains("Je antwoord kwam te laat.");
        assertThat(late.text()).contains("Je liet een plaats voorbijgaan", "Dan ben je nummer 1 van 2");
        assertThat(page(location(links.path(bram) + "/aanbod")).text()).contains("Je antwoord kwam te laat.");
        assertThat(registrations.get(bram.id()).waiting()).isTrue();
    }

    @Test
    void who_still_wants_to_come_and_who_gives_up_do_so_as_if_the_sweep_had_come_by() throws Exception {
        assertThat(send(links.path(bram) + "/wachten")).endsWith("?melding=wacht");
        assertThat(registrations.get(carl.id()).offered()).isTrue();
        assertThat(page(links.path(bram)).text()).contains("Je bent de enige op de wachtlijst.");

        offering.timePasses(event.id());
        assertThat(page(send(links.path(carl) + "/afmelden")).text()).contains("Je bent afgemeld");
        assertThat(registrations.get(bram.id()).offered()).isTrue();
    }

    @Test
    void who_is_the_only_one_to_want_the_seat_is_asked_again_at_once() throws Exception {
        registrations.cancel(carl.id(), Actor.participant());

        assertThat(page(links.path(bram)).text()).contains("Dan ben je de enige op de wachtlijst.");
        assertThat(page(send(links.path(bram) + "/wachten")).select("h1").text())
                .isEqualTo("Neem je de plaats?");

        offering.timePasses(event.id());
        settings.set(event.id(), WaitingRules.DEFAULT, STAFF);
        assertThat(page(send(links.path(bram) + "/wachten")).text()).contains("De plaats is van jou.");
    }

    @Test
    void a_place_that_is_handed_over_waits() {
        corrections.handOver(bram.id(), "heir", Crowd.address("heir"), null, Actor.participant());

        assertThat(registrations.get(bram.id()).waiting()).isTrue();
        assertThat(registrations.get(carl.id()).offered()).isTrue();
        assertThat(crowd.letters(event.id(), "heir").getLast().plain())
                .contains("Je staat nog op de wachtlijst.")
                .doesNotContain("/aanbod");
    }

    @Test
    void the_office_sees_nobody_who_may_answer() throws Exception {
        var list = page(office() + "/wachtlijst");
        assertThat(list.text()).contains("Er is nu geen plaats aangeboden.", "Er wachten 2 mensen");
        assertThat(list.select("#wachtenden ~ ul li").first().text())
                .contains("bram", "Antwoordde niet op een aanbod.");

        assertThat(page(office() + "/deelnemers").text()).doesNotContain("moet nog antwoorden");
        assertThat(page(office() + "/deelnemers?status=OFFERED").select("tbody tr"))
                .isEmpty();
        assertThat(page(office() + "/deelnemers?status=WAITING")
                        .select("tbody th")
                        .eachText())
                .containsExactly("bram", "carl");
        assertThat(page(office() + "/deelnemers/" + bram.uid()).text())
                .contains("Op de wachtlijst")
                .doesNotContain("Neem de plaats voor deze deelnemer");
    }

    @Test
    void a_letter_about_something_else_asks_for_no_answer() {
        updates.post(event.id(), "Neem je laptop mee.", true, STAFF);

        assertThat(crowd.letters(event.id(), "bram").getLast().plain())
                .contains("Neem je laptop mee.", "Je staat nog op de wachtlijst.")
                .doesNotContain("/aanbod")
                .doesNotContain("Antwoord vóór");
    }

    private String office() {
        return "/bureau/bijeenkomsten/" + event.slug();
    }

    private String send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return String.valueOf(mvc.perform(request).andReturn().getResponse().getRedirectedUrl());
    }

    private String location(String path) throws Exception {
        return String.valueOf(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl());
    }

    /** As a visitor, or as an editor of the association where the path is of the office. */
    private Document page(String path) throws Exception {
        var request = get(path);
        if (path.startsWith("/bureau"))
            request.with(office.as(office.staff(associations.get(event.association()), Role.EDITOR)));
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }
}
