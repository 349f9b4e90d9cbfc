package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Crowd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A letter of the office to participants it chooses. */
@BijeenTest
class MailingPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    private Event event;
    private Staff editor;

    @BeforeEach
    void open() {
        event = crowd.meetingWithSeats(3);
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
    }

    @Test
    void a_letter_goes_to_those_chosen_after_a_look() throws Exception {
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        String[] letter = {
            "wie", anna.uid().toString(), "subject", "Parkeren", "message", "Parkeer **achter** het gebouw."
        };

        assertThat(send(
                                "/deelnemers/brief",
                                "action",
                                "check",
                                "wie",
                                anna.uid().toString(),
                                "subject",
                                "",
                                "message",
                                "")
                        .getStatus())
                .isEqualTo(422);
        var check = page(send("/deelnemers/brief", and(letter, "action", "check")));
        assertThat(check.text()).contains("Aan 1 persoon", "Parkeer achter het gebouw.");
        send("/deelnemers/brief", and(letter, "action", "send"));

        assertThat(crowd.subjects(event.id(), "anna")).endsWith("Parkeren");
        assertThat(crowd.letters(event.id(), "anna").getLast().plain())
                .contains("Parkeer achter het gebouw.", "/mijn/");
        assertThat(crowd.subjects(event.id(), "bram")).hasSize(1);
        assertThat(page(send("/deelnemers/brief", "action", "all", "zoek", "", "status", ""))
                        .text())
                .contains("Aan 2 mensen");
    }

    private static String[] and(String[] fields, String name, String value) {
        var more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
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
