package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Offering;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How somebody answers to a seat that is offered, and sees where they stand until then. */
@BijeenTest
class OfferPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Decisions decisions;

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    DeskSettings settings;

    @Autowired
    Registrations registrations;

    @Autowired
    Bookings bookings;

    @Autowired
    PrivateLinks links;

    Event event;
    Registration anna;
    Registration bram;
    Registration carl;

    @BeforeEach
    void twoWaitForOneSeat() {
        event = offering.meeting(1);
        anna = crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
        carl = crowd.register(event, "carl");
    }

    @Test
    void who_waits_reads_their_number_and_the_rules() throws Exception {
        assertThat(page(links.path(carl)).text())
                .contains("Je bent nummer 2 van 2 op de wachtlijst.")
                .contains("Wie het langst wacht, is het eerst aan de beurt.")
                .contains("Die heeft 2 dagen om te antwoorden");
        assertThat(page("/en" + links.path(carl)).text()).contains("You are number 2 of 2 on the waiting list.");
    }

    @Test
    void looking_at_an_offer_takes_nothing_and_a_yes_takes_the_seat() throws Exception {
        free();
        assertThat(page(links.path(bram)).select("a[href$=/aanbod]").text()).isEqualTo("Geef antwoord");
        assertThat(page(links.path(bram) + "/aanbod").select("h1").text()).isEqualTo("Neem je de plaats?");
        assertThat(registrations.get(bram.id()).offered()).isTrue();

        assertThat(page(answer(bram, "misschien")).select("h1").text()).isEqualTo("Neem je de plaats?");
        assertThat(page(answer(bram, "yes")).text()).contains("De plaats is van jou.", "Je bent aangemeld");
        assertThat(registrations.get(bram.id()).confirmed()).isTrue();
        assertThat(location(links.path(bram) + "/aanbod")).isEqualTo(links.path(bram));
    }

    @Test
    void who_waits_gives_up_a_turn_and_no_seat() throws Exception {
        assertThat(page(links.path(carl) + "/afmelden").text()).contains("De plek op de wachtlijst vervalt dan.");
        assertThat(page(links.path(anna) + "/afmelden").text()).contains("De plaats komt dan vrij voor iemand anders.");
    }

    @Test
    void nobody_is_told_that_they_cancelled_when_that_was_too_late() throws Exception {
        decisions.callOff(event.id(), "De zaal staat blank.", "De bijeenkomst gaat niet door.", STAFF);

        assertThat(send(links.path(anna) + "/afmelden")).isEqualTo(links.path(anna));
    }

    @Test
    void a_no_leaves_the_list() throws Exception {
        free();

        assertThat(page(answer(bram, "no")).text()).contains("Je bent afgemeld");
        assertThat(registrations.get(carl.id()).offered()).isTrue();
    }

    @Test
    void who_was_too_late_reads_so_and_can_come_back() throws Exception {
        free();
        offering.lapse(event.id());

        var late = page(answer(bram, "yes"));
        assertThat(late.text()).contains("Je liet een plaats voorbijgaan");
        assertThat(late.select("form[action$=/wachten]")).hasSize(1);
        assertThat(page(send(links.path(bram) + "/wachten")).text())
                .contains("Je bent weer aan de beurt", "Je bent de enige op de wachtlijst.")
                .doesNotContain("voorbijgaan");
    }

    @Test
    void whoever_booked_answers_for_colleagues_whose_names_follow() throws Exception {
        var party = crowd.party(event, false, "eva", "", "");
        settings.set(event.id(), Limits.seats(6), STAFF);
        var overview = links.path(bookings.of(party.getFirst()));

        assertThat(page(overview).text()).contains("Er is plaats vrijgekomen", "Plaats aangeboden");
        assertThat(page(overview + "/aanbod").select("main li").eachText()).contains("eva", "Naam volgt", "Naam volgt");
        assertThat(page(send(overview + "/aanbod", "answer", "yes")).text()).contains("Jullie zijn aangemeld");
        assertThat(party).allMatch(it -> registrations.get(it.id()).confirmed());
    }

    private void free() {
        registrations.cancel(anna.id(), Actor.participant());
        assertThat(registrations.get(bram.id()).offered()).isTrue();
    }

    private String answer(Registration one, String answer) throws Exception {
        return send(links.path(one) + "/aanbod", "answer", answer);
    }

    /** Where it leads. */
    private String send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return String.valueOf(mvc.perform(request).andReturn().getResponse().getRedirectedUrl());
    }

    private String location(String path) throws Exception {
        return String.valueOf(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path)).andReturn().getResponse().getContentAsString());
    }
}
