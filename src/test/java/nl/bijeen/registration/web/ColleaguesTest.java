package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Desks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Registering colleagues, with or without oneself. */
@BijeenTest
class ColleaguesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    DeskSettings settings;

    @Autowired
    Desks desks;

    @Test
    void people_are_added_and_removed_without_losing_what_was_typed() throws Exception {
        var event = crowd.meeting();

        var added = page(send(event, "action", "add", "name", "Anna", "organisation", "Gemeente Kruinwijk"));
        assertThat(added.select("input[name='colleagues[0].organisation']").val())
                .isEqualTo("Gemeente Kruinwijk");
        assertThat(added.select("input[name=name]").val()).isEqualTo("Anna");

        var removed = page(
                send(event, "remove", "0", "name", "Anna", "colleagues[0].name", "Bram", "colleagues[1].name", "Carl"));
        assertThat(removed.select("input[name='colleagues[0].name']").val()).isEqualTo("Carl");
        assertThat(removed.select("input[name='colleagues[1].name']")).isEmpty();
    }

    @Test
    void only_colleagues_can_be_registered_and_their_names_may_follow_until_the_date() throws Exception {
        var event = crowd.meeting();
        var nobody = send(event, "action", "check", "name", "Anna", "email", "anna@kruinwijk.example", "attends", "no");
        assertThat(nobody.getStatus()).isEqualTo(422);

        String[] later = {
            "action",
            "confirm",
            "name",
            "Anna",
            "email",
            "anna@kruinwijk.example",
            "attends",
            "no",
            "colleagues[0].name",
            "",
            "colleagues[0].follows",
            "true"
        };
        assertThat(send(event, later).getStatus()).isEqualTo(422);
        settings.set(event.id(), new Limits(5, true, null, event.when().begins()), Meetings.STAFF);
        assertThat(send(event, later).getStatus()).isEqualTo(303);

        assertThat(crowd.subjects(event.id(), "anna")).containsExactly("Overzicht van je aanmeldingen: Themamiddag");
        assertThat(desks.of(event.id()).taken()).isEqualTo(1);
    }

    @Test
    void a_party_chooses_whether_to_stay_together_only_when_seats_are_short() throws Exception {
        var event = crowd.meetingWithSeats(2);
        String[] two = {
            "action",
            "check",
            "name",
            "Anna",
            "email",
            "anna@kruinwijk.example",
            "colleagues[0].name",
            "Bram",
            "colleagues[0].email",
            "bram@kruinwijk.example"
        };
        assertThat(page(send(event, two)).select("input[name=together]")).isEmpty();

        crowd.register(event, "carl");
        assertThat(page(send(event, two)).select("input[name=together]")).hasSize(2);

        crowd.register(event, "dina");
        var full = page(send(event, two));
        assertThat(full.select("input[name=together]")).isEmpty();
        assertThat(full.text()).contains("Jullie komen op de wachtlijst");
    }

    private MockHttpServletResponse send(Event event, String... fields) throws Exception {
        var meeting = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug();
        var request = post(meeting + "/aanmelden").with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
