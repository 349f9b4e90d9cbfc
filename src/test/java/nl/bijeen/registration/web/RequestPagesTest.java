package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Category;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.people.Rule;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class RequestPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    @Autowired
    Audiences audiences;

    @Autowired
    Registrations registrations;

    @Autowired
    PrivateLinks links;

    Event event;
    Staff editor;
    Registration anna;

    @BeforeEach
    void ask() {
        event = crowd.meetingWithSeats(3);
        audiences.set(event, new Audience(event.id(), Rule.FOR_EVERYBODY, Strength.CHECKED, null, null), STAFF);
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
        anna = crowd.register(event, "Anna de Wit");
    }

    @Test
    void the_office_sees_that_somebody_waits_for_a_decision_and_lets_her_in() throws Exception {
        var list = Jsoup.parse(open(editor, "").getContentAsString());
        assertThat(list.text()).contains("Er wacht 1 aanvraag op een besluit.", "Aangevraagd", "Zelf opgegeven");

        assertThat(open(editor, address("/toelaten")).getContentAsString()).contains("Toelaten");
        assertThat(send(editor, "/toelaten").getStatus()).isEqualTo(303);

        assertThat(registrations.get(anna.id()).confirmed()).isTrue();
    }

    @Test
    void declining_wants_a_reason() throws Exception {
        assertThat(send(editor, "/afwijzen", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(registrations.get(anna.id()).requested()).isTrue();

        assertThat(send(editor, "/afwijzen", "reason", "Deze middag is voor gemeenten.")
                        .getStatus())
                .isEqualTo(303);

        assertThat(registrations.get(anna.id()).declined()).isTrue();
        var own = mvc.perform(get(links.path(anna))).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(own).text()).contains("Je kunt niet komen").doesNotContain("Wijzigen");
    }

    @Test
    void staff_say_that_somebody_speaks() throws Exception {
        send(editor, "/soort", "category", "SPEAKER");

        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.SPEAKER);
        assertThat(Jsoup.parse(open(editor, address("")).getContentAsString()).text())
                .contains("Spreker", "Door het bureau bepaald.");
    }

    @Test
    void staff_of_another_association_find_nobody_here() throws Exception {
        var neighbour = office.editor();

        for (var act : new String[] {"/toelaten", "/afwijzen"})
            assertThat(open(neighbour, address(act)).getStatus()).isEqualTo(404);
        assertThat(send(neighbour, "/toelaten").getStatus()).isEqualTo(404);
        assertThat(send(neighbour, "/afwijzen", "reason", "Nee.").getStatus()).isEqualTo(404);
        assertThat(send(neighbour, "/soort", "category", "HOST").getStatus()).isEqualTo(404);
        assertThat(registrations.get(anna.id()).requested()).isTrue();
    }

    private String address(String act) {
        return "/" + anna.uid() + act;
    }

    private MockHttpServletResponse open(Staff staff, String path) throws Exception {
        return mvc.perform(get(list() + path).with(office.as(staff)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Staff staff, String act, String... fields) throws Exception {
        var request = post(list() + address(act)).with(office.as(staff)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String list() {
        return "/bureau/bijeenkomsten/" + event.slug() + "/deelnemers";
    }
}
