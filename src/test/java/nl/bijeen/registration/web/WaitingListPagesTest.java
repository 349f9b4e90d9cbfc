package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Offering;
import nl.bijeen.registration.Registrations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The office sees who is next and why somebody was not, and sets the rules. */
@BijeenTest
class WaitingListPagesTest {

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
    DeskSettings settings;

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    Event event;
    Staff editor;

    @BeforeEach
    void aMeetingThatOffersItsSeats() {
        event = offering.meeting(2);
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
    }

    @Test
    void the_list_tells_who_is_next_who_is_offered_a_seat_and_who_was_passed_over_and_why() throws Exception {
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        crowd.party(event, true, "carl", "dina");
        var eva = crowd.register(event, "eva");
        registrations.cancel(anna.id(), Actor.participant());

        var list = page(answer("/wachtlijst"));

        assertThat(list.select("#aangeboden ~ ul h3").eachText()).containsExactly("eva");
        assertThat(list.select("#wachtenden").text()).isEqualTo("Er wachten 2 mensen");
        assertThat(list.select("#wachtenden ~ ul h3").eachText()).containsExactly("1. carl", "2. dina");
        assertThat(list.select("#wachtenden ~ ul li").eachText())
                .allMatch(
                        it -> it.contains(
                                "Wacht samen met anderen. 1 keer overgeslagen. Er waren niet genoeg plaatsen voor de hele groep."));
        assertThat(list.select("#gebeurd ~ .bijeen-table tbody th").eachText()).containsExactly("eva", "dina", "carl");
        assertThat(page(answer("/deelnemers/" + eva.uid())).text()).contains("Heeft de deelnemer aan jou ja gezegd?");
        send("/deelnemers/" + eva.uid() + "/aanbod");
        assertThat(registrations.get(eva.id()).confirmed()).isTrue();
    }

    @Test
    void rules_are_set_and_told_and_refused_with_the_reason() throws Exception {
        assertThat(page(answer("/aanmelden/wachtlijst")).text()).contains("weten we nog van niemand of die lid is");
        assertThat(rules("giving", "offer", "hours", "0").getStatus()).isEqualTo(422);
        assertThat(page(rules("giving", "at-once", "forHosts", "2")).text())
                .contains("Er moet minstens één plaats overblijven");

        assertThat(rules("giving", "offer", "hours", "24", "membersFirst", "true", "parties", "SPLIT", "forHosts", "1")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(answer("/aanmelden")).select("#wachtlijst ~ ul li").eachText())
                .containsExactly(
                        "Leden en hun medewerkers gaan voor. Daarna is het eerst aan de beurt wie het langst wacht.",
                        "Een plaats die vrijkomt, bieden we de volgende aan. Die heeft 24 uur om te antwoorden, en korter als de"
                                + " bijeenkomst dichtbij is.",
                        "Groepen kunnen worden gesplitst: ieder is op de eigen plek aan de beurt.",
                        "Er blijft 1 plaats vrij voor sprekers en mensen van de organisatie.",
                        "Het bureau kan iemand voor laten gaan, maar alleen met een reden die wordt opgeschreven.");

        settings.set(event.id(), Limits.NONE, STAFF);
        assertThat(page(rules("giving", "at-once", "forHosts", "1")).text()).contains("hoeveel plaatsen er zijn");
        assertThat(desks.of(event.id()).rules().answerHours()).isEqualTo(24);
    }

    @Test
    void the_reason_for_going_first_stands_in_the_journal_and_with_the_list() throws Exception {
        crowd.party(event, false, "anna", "bram");
        crowd.register(event, "carl");
        var dina = crowd.register(event, "dina");

        send("/deelnemers/" + dina.uid() + "/voorrang", "how", "first", "reason", "Leidt de werkgroep.");

        assertThat(page(answer("/wachtlijst")).select("#wachtenden ~ ul h3").eachText())
                .containsExactly("1. dina", "2. carl");
        assertThat(page(answer("/wachtlijst")).text()).contains("Leidt de werkgroep.");
        assertThat(page(answer("/journaal")).text()).contains("Voorrang gekregen", "Leidt de werkgroep.");
    }

    @Test
    void who_let_an_offer_pass_and_calls_is_put_in_turn_again() throws Exception {
        var anna = crowd.party(event, false, "anna", "bram").getFirst();
        var carl = crowd.register(event, "carl");
        registrations.cancel(anna.id(), Actor.participant());
        offering.lapse(event.id());

        assertThat(page(answer("/deelnemers/" + carl.uid())).text()).contains("antwoordde niet op tijd op een aanbod");
        send("/deelnemers/" + carl.uid() + "/wachten");
        assertThat(page(answer("/deelnemers/" + carl.uid())).text()).contains("Plaats aangeboden");
    }

    @Test
    void a_reader_and_a_stranger_see_none_of_it() throws Exception {
        var stranger = office.staff(office.association(), Role.ADMINISTRATOR);
        var reader = office.staff(associations.get(event.association()), Role.READER);

        for (var path : new String[] {"/wachtlijst", "/aanmelden/wachtlijst"}) {
            assertThat(answer(path, stranger).getStatus()).isEqualTo(404);
            assertThat(answer(path, reader).getStatus()).isEqualTo(403);
        }
    }

    private MockHttpServletResponse rules(String... fields) throws Exception {
        return send("/aanmelden/wachtlijst", fields);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return answer(path, editor);
    }

    private MockHttpServletResponse answer(String path, Staff staff) throws Exception {
        return mvc.perform(get(address() + path).with(office.as(staff)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(address() + path).with(office.as(editor)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String address() {
        return "/bureau/bijeenkomsten/" + event.slug();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
