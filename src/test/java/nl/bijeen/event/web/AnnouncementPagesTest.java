package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AnnouncementPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Announcements announcements;

    @Autowired
    Relations relations;

    private Staff staff;
    private Desktop desktop;
    private Event draft;
    private String address;

    @BeforeEach
    void atTheForm() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        draft = meetings.draft(staff.association(), "Congres");
        address = "/bureau/bijeenkomsten/" + draft.slug() + "/aankondiging";
    }

    @Test
    void sending_the_form_as_it_is_changes_nothing() throws Exception {
        var answer = desktop.send(address, form(Map.of()));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(now()).isEqualTo(draft);
    }

    @Test
    void what_is_typed_is_stored() throws Exception {
        meetings.open(staff.association(), "Vorig congres");

        desktop.send(
                address,
                form(Map.of(
                        "theme", "Samen",
                        "body", "## Kop\r\n\r\nVerhaal",
                        "programme[0].title", "Welkom",
                        "programme[0].start", "14:00",
                        "programme[0].parallel[0].title", "Wonen",
                        "relations[0].kind", "FOLLOWS",
                        "relations[0].title", "Vorig congres")));

        assertThat(now().announcement().theme()).isEqualTo("Samen");
        assertThat(now().announcement().body()).isEqualTo("## Kop\n\nVerhaal");
        assertThat(now().announcement().programme()).hasSize(1);
        assertThat(now().announcement().programme().getFirst().parallel()).hasSize(1);
        assertThat(relations.of(draft.id()))
                .containsExactly(new Relation(Relation.Kind.FOLLOWS, "Vorig congres", "vorig-congres"));
    }

    @Test
    void mistakes_are_told_and_nothing_typed_is_lost() throws Exception {
        var typed = form(Map.of(
                "title", "",
                "firstDay", "gisteren",
                "postcode", "niks",
                "theme", "Samen",
                "programme[0].start", "half drie",
                "programme[0].title", "Welkom",
                "body", "Regel 1\nRegel <2>"));

        var answer = desktop.send(address, typed);

        assertThat(answer.mistakes()).isEqualTo("#title #firstDay #postcode #programme-0-start");
        assertThat(answer.page().title()).startsWith("Fout:");
        assertThat(Desktop.fields(answer.page())).containsAllEntriesOf(typed);
        assertThat(now()).isEqualTo(draft);
    }

    @Test
    void a_row_is_added_filled_moved_and_removed_without_losing_what_was_typed() throws Exception {
        var page = press("ADD programme", form(Map.of("title", "Nog niet bewaard", "firstDay", "gisteren")));
        assertThat(page.select("[data-focus]").attr("id")).isEqualTo("programme-0");

        var typed = new HashMap<>(Desktop.fields(page));
        typed.put("programme[0].title", "Welkom");
        page = press("ADD programme", typed);
        typed = new HashMap<>(Desktop.fields(page));
        typed.put("programme[1].title", "Borrel");
        page = press("UP programme[1]", typed);
        assertThat(page.select("#programme-0-title").attr("value")).isEqualTo("Borrel");
        assertThat(page.select("[data-focus]").attr("id")).isEqualTo("programme-0");

        page = press("REMOVE programme[0]", Desktop.fields(page));
        assertThat(page.select("#programme-0-title").attr("value")).isEqualTo("Welkom");
        assertThat(page.select("#programme-1-title")).isEmpty();
        assertThat(page.select("[data-focus]").attr("id")).isEqualTo("programme");
        assertThat(page.select("#title").attr("value")).isEqualTo("Nog niet bewaard");
        assertThat(page.select("#firstDay").attr("value")).isEqualTo("gisteren");
        assertThat(now()).isEqualTo(draft);
    }

    @Test
    void each_button_of_a_row_sends_the_form_to_where_the_row_will_be() throws Exception {
        var form = form(Map.of("links[0].address", "a.example", "links[1].address", "b.example"));
        var page = press("ADD links", form);

        for (var button : page.select("button[name=act]")) {
            var after = press(button.attr("value"), Desktop.fields(page));
            assertThat(after.select(button.attr("formaction")))
                    .as(button.outerHtml())
                    .isNotEmpty();
        }
    }

    @Test
    void enter_in_a_field_saves_rather_than_moving_a_row() throws Exception {
        var first = desktop.open(address).select("main form button").first();

        assertThat(first).isNotNull();
        assertThat(first.hasAttr("name")).isFalse();
        assertThat(first.text()).isEqualTo("Opslaan");
    }

    @Test
    void who_saves_second_keeps_their_own_text_and_sees_what_the_other_changed() throws Exception {
        var mine = form(Map.of("theme", "Mijn thema"));
        var theirs = form(Map.of("title", "Hun titel", "audience", "Iedereen."));
        var colleague = new Desktop(web, office, staff);
        assertThat(colleague.send(address, theirs).status()).isEqualTo(303);

        var answer = desktop.send(address, mine);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select(".utrecht-alert").text())
                .contains(staff.name(), "Titel", "Voor wie")
                .doesNotContain("Thema");
        assertThat(answer.page().select("#theme").attr("value")).isEqualTo("Mijn thema");
        assertThat(now().announcement().title()).isEqualTo("Hun titel");

        assertThat(desktop.send(address, Desktop.fields(answer.page())).status())
                .isEqualTo(303);
        assertThat(now().announcement().theme()).isEqualTo("Mijn thema");
        assertThat(now().announcement().title()).isEqualTo("Congres");
    }

    @Test
    void moving_a_published_meeting_asks_first_because_participants_hear_of_it() throws Exception {
        var meeting = meetings.open(staff.association(), "Open congres");
        address = "/bureau/bijeenkomsten/" + meeting.slug() + "/aankondiging";
        var typed = form(Map.of("firstDay", "2099-10-01"));

        var question = desktop.send(address, typed);

        assertThat(question.status()).isEqualTo(200);
        assertThat(question.page().select("main").text())
                .contains("24 september 2099", "1 oktober 2099", "hierover een mail");
        assertThat(events.get(meeting.id())).isEqualTo(meeting);

        var kept = new HashMap<>(Desktop.fields(question.page()));
        assertThat(kept).containsAllEntriesOf(typed);
        kept.put("act", "edit");
        assertThat(desktop.send(address, kept).page().select("#firstDay").attr("value"))
                .isEqualTo("2099-10-01");
        kept.put("act", "confirm");
        assertThat(desktop.send(address, kept).status()).isEqualTo(303);
        assertThat(events.get(meeting.id()).when().firstDay()).isEqualTo(LocalDate.of(2099, 10, 1));
    }

    @Test
    void who_saves_second_is_not_asked_about_a_move_of_somebody_else() throws Exception {
        var meeting = meetings.open(staff.association(), "Open congres");
        address = "/bureau/bijeenkomsten/" + meeting.slug() + "/aankondiging";
        var typed = form(Map.of("theme", "Samen"));
        var moved = Meetings.announcement("Open congres", Meetings.afternoon(LocalDate.of(2099, 12, 1)));
        announcements.change(meeting.id(), meeting.revision(), moved, staff.actor());

        assertThat(desktop.send(address, typed).status()).isEqualTo(409);
    }

    @Test
    void other_changes_to_a_published_meeting_need_no_question() throws Exception {
        var meeting = meetings.open(staff.association(), "Open congres");
        address = "/bureau/bijeenkomsten/" + meeting.slug() + "/aankondiging";

        assertThat(desktop.send(address, form(Map.of("theme", "Samen"))).status())
                .isEqualTo(303);
    }

    @Test
    void other_meetings_can_be_named_by_their_title() throws Exception {
        meetings.open(staff.association(), "Vorig congres");
        meetings.open(office.association().id(), "Van een ander");

        assertThat(desktop.open(address).select("datalist option").eachAttr("value"))
                .isEqualTo(List.of("Vorig congres"));
    }

    /** The fields of the form as it opens, some of them changed. */
    private Map<String, String> form(Map<String, String> changes) throws Exception {
        var fields = new HashMap<>(Desktop.fields(desktop.open(address)));
        fields.putAll(changes);
        return fields;
    }

    private Document press(String button, Map<String, String> form) throws Exception {
        var sent = new HashMap<>(form);
        sent.put("act", button);
        var answer = desktop.send(address, sent);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private Event now() {
        return events.get(draft.id());
    }
}
