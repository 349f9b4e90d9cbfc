package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** When people can register, how many, and what they are asked. */
@BijeenTest
class DeskPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    @Autowired
    Questions questions;

    @Autowired
    Desks desks;

    private Event event;
    private Staff editor;

    @BeforeEach
    void open() {
        event = crowd.meetingWithSeats(3);
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
    }

    @Test
    void settings_are_refused_with_the_reason_and_kept_as_typed() throws Exception {
        crowd.party(event, false, "anna", "bram");

        var refused = settings("taken", "true", "capacity", "1", "waitingList", "true");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).text()).contains("Er zijn al 2 mensen aangemeld");
        assertThat(page(refused).select("[name=capacity]").val()).isEqualTo("1");
        assertThat(settings("taken", "true", "opens", "2099-01-02T10:00", "closes", "2099-01-01T10:00")
                        .getStatus())
                .isEqualTo(422);
        assertThat(settings("taken", "true", "opens", "morgen", "capacity", "veel")
                        .getStatus())
                .isEqualTo(422);

        assertThat(settings("taken", "true", "closes", "2099-09-20T12:00", "capacity", "5", "minimum", "4")
                        .getStatus())
                .isEqualTo(303);
        assertThat(desks.of(event.id()))
                .extracting(it -> it.capacity(), it -> it.minimum(), it -> it.keepsWaitingList())
                .containsExactly(5, 4, false);
    }

    @Test
    void questions_are_added_changed_ordered_and_removed() throws Exception {
        assertThat(question("id", "0", "kind", "CHOICE", "text", "Welke sessie?", "options", "A")
                        .getStatus())
                .isEqualTo(422);
        question("id", "0", "kind", "CHOICE", "text", "Welke sessie?", "options", "A\nB\n", "required", "true");
        question("id", "0", "kind", "YES_NO", "text", "Borrel?");
        var second = questions.of(event.id()).getLast();
        question("id", String.valueOf(second.id()), "action", "raise");
        assertThat(questions.of(event.id())).extracting(it -> it.text()).containsExactly("Borrel?", "Welke sessie?");
        question("id", String.valueOf(second.id()), "action", "remove");
        assertThat(questions.of(event.id())).extracting(it -> it.options()).containsExactly(List.of("A", "B"));

        var elsewhere = crowd.meeting();
        var foreign = questions.add(elsewhere.id(), Kind.TEXT, "Vreemd", "", false, List.of(), Meetings.STAFF);
        assertThat(question("id", String.valueOf(foreign.id()), "action", "remove")
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse settings(String... fields) throws Exception {
        return send("/aanmelden", fields);
    }

    private MockHttpServletResponse question(String... fields) throws Exception {
        return send("/aanmelden/vragen", fields);
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post("/bureau/bijeenkomsten/" + event.slug() + path)
                .with(office.as(editor))
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
