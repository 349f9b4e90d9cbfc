package nl.bijeen.outlook.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Updates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BijeenTest
class OutlookPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Updates updates;

    @Test
    void calling_off_is_shown_before_it_is_done() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");

        var preview = page(post(address(event, "/afgelasten"))
                .param("reason", "Er zijn te weinig aanmeldingen.")
                .param("told", "Het café gaat niet door.")
                .with(office.as(staff))
                .with(csrf()));

        assertThat(preview.select("h1").text()).isEqualTo("Weet je zeker dat je wilt afgelasten?");
        assertThat(preview.text()).contains("Er zijn te weinig aanmeldingen.", "Het café gaat niet door.");
        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.PUBLISHED);
    }

    @Test
    void a_confirmed_calling_off_is_done_once() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");

        for (var click = 0; click < 2; click++) {
            mvc.perform(post(address(event, "/afgelasten"))
                            .param("reason", "Er zijn te weinig aanmeldingen.")
                            .param("told", "Het café gaat niet door.")
                            .param("doen", "true")
                            .with(office.as(staff))
                            .with(csrf()))
                    .andExpect(status().isSeeOther());
        }

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.CALLED_OFF);
        assertThat(updates.of(event.id())).hasSize(1);
    }

    @Test
    void without_a_reason_nothing_happens_and_nothing_typed_is_lost() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");

        var answer = mvc.perform(post(address(event, "/afgelasten"))
                        .param("reason", " ")
                        .param("told", "Het café gaat niet door.")
                        .param("doen", "true")
                        .with(office.as(staff))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andReturn();

        var form = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(form.select("textarea[name=told]").text()).isEqualTo("Het café gaat niet door.");
        assertThat(form.select("input[name=reason]").attr("aria-invalid")).isEqualTo("true");
        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.PUBLISHED);
    }

    @Test
    void a_moved_meeting_has_its_new_day_and_an_update() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");

        mvc.perform(post(address(event, "/verplaatsen"))
                        .param("told", "Een week later.")
                        .param("firstDay", "2099-10-01")
                        .param("start", "10:00")
                        .param("end", "12:00")
                        .param("doen", "true")
                        .with(office.as(staff))
                        .with(csrf()))
                .andExpect(status().isSeeOther());

        assertThat(events.get(event.id()).when().begins()).isEqualTo("2099-10-01T08:00:00Z");
        assertThat(updates.of(event.id())).extracting(it -> it.text()).containsExactly("Een week later.");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");

        mvc.perform(post(address(event, "/verplaatsen"))
                        .param("told", "Later.")
                        .param("firstDay", "2099-06-31")
                        .with(office.as(staff))
                        .with(csrf()))
                .andExpect(status().is(422));
    }

    @Test
    void only_a_meeting_of_the_own_association_can_take_its_place() throws Exception {
        var staff = office.editor();
        var event = meetings.open(staff.association(), "Politiek café");
        var strange = meetings.open(office.association().id(), "Van een ander");

        mvc.perform(post(address(event, "/vervangen"))
                        .param("reason", "Iets beters.")
                        .param("told", "Vervangen.")
                        .param("replacement", strange.slug())
                        .param("doen", "true")
                        .with(office.as(staff))
                        .with(csrf()))
                .andExpect(status().is(422));
    }

    @Test
    void another_associations_meeting_is_not_there() throws Exception {
        var event = meetings.open(office.association().id(), "Van een ander");

        mvc.perform(get(address(event, "")).with(office.as(office.editor()))).andExpect(status().isNotFound());
        mvc.perform(post(address(event, "/afgelasten"))
                        .param("reason", "Zomaar.")
                        .param("told", "Weg.")
                        .param("doen", "true")
                        .with(office.as(office.editor()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_reader_sees_how_it_stands_and_decides_nothing() throws Exception {
        var association = office.association();
        var reader = office.staff(association, Role.READER);
        var event = meetings.open(association.id(), "Politiek café");

        var page = page(get(address(event, "")).with(office.as(reader)));

        assertThat(page.select("h1").text()).isEqualTo("Gaat de bijeenkomst door?");
        assertThat(page.select("main a[href$=afgelasten]")).isEmpty();
        mvc.perform(get(address(event, "/afgelasten")).with(office.as(reader))).andExpect(status().isForbidden());
        mvc.perform(post(address(event, "/afgelasten")).with(office.as(reader)).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static String address(Event event, String path) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/doorgaan" + path;
    }
}
