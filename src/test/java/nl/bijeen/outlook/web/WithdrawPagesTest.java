package nl.bijeen.outlook.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registrations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class WithdrawPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    Staff staff;
    Event event;

    @BeforeEach
    void aMeetingThatShouldNotHaveBeenPublished() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Te vroeg");
    }

    @Test
    void a_meeting_that_is_withdrawn_is_nowhere_on_the_public_side() throws Exception {
        var site = "/" + associations.get(staff.association()).slug();
        var page = site + "/bijeenkomsten/" + event.slug();
        mvc.perform(get(page)).andExpect(status().isOk());
        assertThat(read(site + "/agenda")).contains("Te vroeg");

        withdraw().andExpect(status().isSeeOther());

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.DRAFT);
        mvc.perform(get(page)).andExpect(status().isNotFound());
        mvc.perform(get(page + ".ics")).andExpect(status().isNotFound());
        mvc.perform(get(page + "/aanmelden")).andExpect(status().isNotFound());
        for (var list : new String[] {"/agenda", "/agenda.ics", "/agenda.atom"})
            assertThat(read(site + list)).as(list).doesNotContain("Te vroeg");
        assertThat(read("/sitemap.xml")).doesNotContain(page);
    }

    @Test
    void staff_find_it_where_they_see_how_the_meeting_stands_and_read_it_in_the_journal() throws Exception {
        var button = "main a[href$='/doorgaan/intrekken']";
        assertThat(page(workspace()).select(button)).hasSize(1);
        assertThat(page(workspace() + "/doorgaan").select(button)).hasSize(1);
        assertThat(page(workspace() + "/doorgaan/intrekken").select("main form[method=post]"))
                .hasSize(1);

        withdraw();

        assertThat(page(workspace()).select(button)).isEmpty();
        assertThat(page(workspace() + "/journaal").text()).contains("Publicatie ingetrokken", staff.name());
        mvc.perform(get(workspace() + "/doorgaan/intrekken").with(office.as(staff)))
                .andExpect(status().isSeeOther());
    }

    @Test
    void once_somebody_registered_calling_off_is_the_way() throws Exception {
        var anna = crowd.register(event, "anna");

        var answer = withdraw().andExpect(status().isOk()).andReturn();

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.PUBLISHED);
        var told = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(told.select("main").text()).contains("Intrekken kan niet meer", "heeft 1 persoon een plek");
        assertThat(told.select("main a").eachAttr("href")).contains(workspace() + "/doorgaan/afgelasten");

        registrations.cancel(anna.id(), Meetings.STAFF);
        withdraw().andExpect(status().isSeeOther());
        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.DRAFT);
    }

    @Test
    void a_reader_withdraws_nothing() throws Exception {
        var reader = office.staff(associations.get(staff.association()), Role.READER);

        mvc.perform(get(workspace() + "/doorgaan/intrekken").with(office.as(reader)))
                .andExpect(status().isForbidden());
        mvc.perform(post(workspace() + "/doorgaan/intrekken")
                        .with(office.as(reader))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.PUBLISHED);
    }

    private org.springframework.test.web.servlet.ResultActions withdraw() throws Exception {
        return mvc.perform(
                post(workspace() + "/doorgaan/intrekken").with(office.as(staff)).with(csrf()));
    }

    private String workspace() {
        return "/bureau/bijeenkomsten/" + event.slug();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(office.as(staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
