package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two of the same office have the same page open. Whoever saves second hears of the first, and loses nothing. */
@BijeenTest
class EditingTogetherTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Relations relations;

    @Autowired
    Decisions decisions;

    Event event;
    Staff staff;
    Desktop first;
    Desktop second;

    @BeforeEach
    void twoBehindTheirDesks() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Samen");
        first = new Desktop(web, office, staff);
        second = new Desktop(web, office, office.staff(associations.get(staff.association()), Role.EDITOR));
    }

    @Test
    void two_who_both_say_how_the_meeting_hangs_together_do_not_overwrite_each_other() throws Exception {
        var theirs = related(second, "Tweede ronde");
        assertThat(first.send(path("/aankondiging"), related(first, "Eerste ronde"))
                        .status())
                .isEqualTo(303);

        var answer = second.send(path("/aankondiging"), theirs);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main").text()).contains(staff.name(), "Verband met andere bijeenkomsten");
        assertThat(Desktop.fields(answer.page()).values()).contains("Tweede ronde");
        assertThat(relations.namedBy(event.id())).extracting(Relation::title).containsExactly("Eerste ronde");
        assertThat(second.send(path("/aankondiging"), Desktop.fields(answer.page()))
                        .status())
                .isEqualTo(303);
        assertThat(relations.namedBy(event.id())).extracting(Relation::title).containsExactly("Tweede ronde");
    }

    @Test
    void who_was_editing_a_meeting_that_took_anothers_place_hears_of_it() throws Exception {
        var form = related(second, "Tweede ronde");
        var old = meetings.open(event.association(), "Oud");
        decisions.replace(old.id(), event.id(), "Iets beters.", "Vervangen.", Meetings.STAFF);

        assertThat(second.send(path("/aankondiging"), form).status()).isEqualTo(409);
        assertThat(relations.namedBy(event.id())).extracting(Relation::title).containsExactly("Oud");
    }

    @Test
    void two_who_both_write_the_report_do_not_overwrite_each_other() throws Exception {
        var mine = report(first, "Het was goed.");
        var theirs = report(second, "Het was beter.");
        first.send(path("/verslag"), mine);

        var answer = second.send(path("/verslag"), theirs);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main").text())
                .contains(staff.name(), "Het was beter.")
                .doesNotContain("Het was goed.");
        assertThat(events.get(event.id()).report()).isEqualTo("Het was goed.");
        assertThat(second.send(path("/verslag"), Desktop.fields(answer.page())).status())
                .isEqualTo(303);
        assertThat(events.get(event.id()).report()).isEqualTo("Het was beter.");
    }

    @Test
    void a_mistake_in_the_report_does_not_make_one_forget_where_one_began() throws Exception {
        var form = report(second, "");
        form.put("published", "true");
        first.send(path("/verslag"), report(first, "Het was goed."));

        var corrected = Desktop.fields(second.send(path("/verslag"), form).page());
        corrected.put("report", "Het was beter.");

        assertThat(second.send(path("/verslag"), corrected).status()).isEqualTo(409);
    }

    private Map<String, String> related(Desktop desktop, String title) throws Exception {
        var form = new HashMap<>(Desktop.fields(desktop.open(path("/aankondiging"))));
        form.put("relations[0].kind", "FOLLOWS");
        form.put("relations[0].title", title);
        return form;
    }

    private Map<String, String> report(Desktop desktop, String text) throws Exception {
        var form = new HashMap<>(Desktop.fields(desktop.open(path("/verslag"))));
        form.put("report", text);
        return form;
    }

    private String path(String tab) {
        return "/bureau/bijeenkomsten/" + event.slug() + tab;
    }
}
