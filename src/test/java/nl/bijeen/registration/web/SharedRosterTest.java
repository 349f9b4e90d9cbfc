package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Right;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A co-host sees of participants what the form told them, and not a field more. */
@BijeenTest
class SharedRosterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Openings openings;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    private Association owner;
    private Staff ours;
    private Staff theirs;
    private Event event;
    private String address;

    @BeforeEach
    void aMeetingOfTwo() {
        owner = office.association();
        ours = office.staff(owner, Role.EDITOR);
        theirs = office.staff(office.association(), Role.ADMINISTRATOR);
        event = meetings.open(owner.id(), "Samen");
        address = "/bureau/bijeenkomsten/" + owner.slug() + "~samen/deelnemers";
    }

    @Test
    void a_co_host_sees_name_organisation_and_position_only() throws Exception {
        open(Right.PARTICIPANTS);
        registers("Anna de Wit");

        var page = page(address).select("main");

        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Naam", "Organisatie", "Functie");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Anna de Wit Gemeente Kruinwijk beleidsadviseur");
        assertThat(page.html())
                .doesNotContain("anna", "0612345678", "notenallergie", "ringleiding", "href=\"/bureau/b");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void who_registered_before_the_form_told_is_counted_and_not_shown() throws Exception {
        registers("Vroege Vogel");
        open(Right.PARTICIPANTS);
        registers("Late Uil");

        var page = page(address).select("main");

        assertThat(page.text())
                .contains("Late Uil", "Er komt 1 deelnemer", "ook 1 deelnemer die zich aanmeldde voordat");
        assertThat(page.text()).doesNotContain("Vroege Vogel");
    }

    @Test
    void who_does_not_come_is_not_shown() throws Exception {
        open(Right.PARTICIPANTS);
        var gone = crowd.register(event, "Toch Niet");
        registrations.cancel(gone.id(), Meetings.STAFF);

        assertThat(page(address).select("main").text())
                .contains("nog niemand aangemeld")
                .doesNotContain("Toch Niet");
    }

    @Test
    void a_right_that_comes_back_begins_anew() throws Exception {
        open(Right.PARTICIPANTS);
        registers("Anna de Wit");
        change(Right.EDIT);
        assertThat(status(address)).isEqualTo(404);
        registers("Bram Vos");

        change(Right.PARTICIPANTS);

        assertThat(page(address).select("main").text())
                .contains("ook 2 deelnemers")
                .doesNotContain("Anna", "Bram");
    }

    @Test
    void nothing_else_about_participants_is_there() throws Exception {
        open(Right.EDIT, Right.PARTICIPANTS);
        var one = crowd.register(event, "Anna de Wit");

        for (var path : List.of("/deelnemers.csv", "/deelnemers.xlsx", "/nieuw", "/" + one.uid()))
            assertThat(status(address + path)).as(path).isEqualTo(404);
    }

    @Test
    void the_form_tells_who_sees_what_in_both_languages() throws Exception {
        var form = "/" + owner.slug() + "/bijeenkomsten/samen/aanmelden";
        var coHost = associations.get(theirs.association()).name();
        open(Right.EDIT);
        assertThat(page(form).text()).doesNotContain(coHost);

        change(Right.PARTICIPANTS);

        assertThat(page(form).text()).contains("alleen de naam, de organisatie en de functie: " + coHost);
        assertThat(page("/en" + form).text()).contains("only the name, organisation and position: " + coHost);
    }

    private void open(Right... rights) {
        openings.open(event, ours, theirs.association(), set(rights));
    }

    private void change(Right... rights) {
        openings.change(
                event, ours, coHosts.find(event.id(), theirs.association()).orElseThrow(), set(rights));
    }

    private static Set<Right> set(Right... rights) {
        var set = EnumSet.of(Right.LOOK);
        set.addAll(List.of(rights));
        return set;
    }

    private void registers(String name) {
        var person = new Person(
                name, Crowd.address(name), "0612345678", "Gemeente Kruinwijk", "beleidsadviseur", false, Answers.NONE);
        var need = new Need("notenallergie", "ringleiding");
        var application = new Application(
                UUID.randomUUID(),
                name,
                Crowd.address(name),
                Texts.DUTCH,
                List.of(new Participant(person, need)),
                false);
        registrations.register(event.id(), application);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(office.as(theirs)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private int status(String path) throws Exception {
        return mvc.perform(get(path).with(office.as(theirs)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
