package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Updates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class UpdatePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Updates updates;

    @Autowired
    Events events;

    private Staff staff;
    private Desktop desktop;
    private Event meeting;
    private String address;

    @BeforeEach
    void atAMeeting() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        meeting = meetings.open(staff.association(), "Congres");
        address = "/bureau/bijeenkomsten/" + meeting.slug();
    }

    @Test
    void an_update_is_shown_first_and_posted_then() throws Exception {
        var question = desktop.send(address + "/updates", Map.of("text", "De zaal is anders.", "letters", "yes"));
        assertThat(question.status()).isEqualTo(200);
        assertThat(question.page().select("main").text()).contains("De zaal is anders.", "niet terugnemen");
        assertThat(updates.of(meeting.id())).isEmpty();

        var form = new HashMap<>(Desktop.fields(question.page()));
        form.put("act", "edit");
        var again = desktop.send(address + "/updates", form).page();
        assertThat(Desktop.fields(again))
                .containsEntry("text", "De zaal is anders.")
                .containsEntry("letters", "yes");

        form.put("act", "confirm");
        assertThat(desktop.send(address + "/updates", form).status()).isEqualTo(303);
        assertThat(updates.of(meeting.id())).extracting(it -> it.text()).containsExactly("De zaal is anders.");
        assertThat(desktop.open(address + "/updates").select("main").text()).contains("De zaal is anders.");
    }

    @Test
    void an_update_says_something_and_to_whom() throws Exception {
        var answer = desktop.send(address + "/updates", Map.of("text", " "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".bijeen-summary a").eachAttr("href")).containsExactly("#text", "#letters");
    }

    @Test
    void a_draft_has_no_updates() throws Exception {
        var draft = meetings.draft(staff.association(), "Concept");
        var path = "/bureau/bijeenkomsten/" + draft.slug() + "/updates";

        assertThat(desktop.open(path).select("main form")).isEmpty();
        assertThat(desktop.send(path, Map.of("text", "Hallo", "letters", "no", "act", "confirm"))
                        .status())
                .isEqualTo(422);
        assertThat(updates.of(draft.id())).isEmpty();
    }

    @Test
    void a_report_is_written_before_it_is_published() throws Exception {
        var empty = desktop.send(address + "/verslag", Map.of("revision", "0", "report", "", "published", "true"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#published[checked]")).hasSize(1);

        desktop.send(address + "/verslag", Map.of("revision", "0", "report", "Het was goed.", "published", "true"));
        var now = events.get(meeting.id());
        assertThat(now.report()).isEqualTo("Het was goed.");
        assertThat(now.reported()).isTrue();
        assertThat(desktop.open(address + "/verslag").select("main").text())
                .contains("pas als de bijeenkomst is geweest");
    }
}
