package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Previews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class OverviewPagesTest {

    private static final String LIST = "/bureau/bijeenkomsten/";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Previews previews;

    private Staff staff;
    private Desktop desktop;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
    }

    @Test
    void a_meeting_begins_with_a_kind_and_a_title() throws Exception {
        var answer = desktop.send(
                "/bureau/nieuwe-bijeenkomst", Map.of("kind", "CAFE", "title", "Politiek café", "firstDay", ""));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(LIST + "politiek-cafe");
        var made = events.find(staff.association(), "politiek-cafe").orElseThrow();
        assertThat(made.fate()).isEqualTo(Fate.DRAFT);
        assertThat(made.announcement().kind()).isEqualTo(Kind.CAFE);
        assertThat(made.when().known()).isFalse();
    }

    @Test
    void without_a_title_nothing_is_made_and_nothing_typed_is_lost() throws Exception {
        var answer =
                desktop.send("/bureau/nieuwe-bijeenkomst", Map.of("kind", "CAFE", "title", "", "firstDay", "ooit"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".bijeen-summary a").eachAttr("href")).containsExactly("#title", "#firstDay");
        assertThat(answer.page().select("#firstDay").attr("value")).isEqualTo("ooit");
        assertThat(answer.page().select("#kind option[selected]").attr("value")).isEqualTo("CAFE");
    }

    @Test
    void the_overview_of_a_draft_tells_what_visitors_will_miss() throws Exception {
        var draft = meetings.draft(staff.association(), "Congres");

        var page = desktop.open(LIST + draft.slug());

        assertThat(page.select(".bijeen-missing a").eachAttr("href"))
                .containsExactly(
                        LIST + draft.slug() + "/aankondiging#programma", LIST + draft.slug() + "/aankondiging#contact");
    }

    @Test
    void publishing_asks_first_and_then_shows_who_decided_it() throws Exception {
        var draft = meetings.draft(staff.association(), "Congres");
        var address = LIST + draft.slug();

        assertThat(desktop.open(address + "/publiceren").select("main").text()).contains("Er gaat geen mail uit.");
        assertThat(now(draft).fate()).isEqualTo(Fate.DRAFT);
        assertThat(desktop.send(address + "/publiceren", Map.of()).notice())
                .isEqualTo("De bijeenkomst staat op de site.");

        assertThat(now(draft).fate()).isEqualTo(Fate.PUBLISHED);
        assertThat(desktop.open(address).select("main").text()).contains("Gepubliceerd", staff.name());
        assertThat(desktop.answer(address + "/publiceren").location()).isEqualTo(address);
        assertThat(desktop.send(address + "/publiceren", Map.of()).notice()).contains("intussen veranderd");
    }

    @Test
    void registration_closes_and_opens_by_hand() throws Exception {
        var meeting = meetings.open(staff.association(), "Congres");
        var address = LIST + meeting.slug();

        assertThat(desktop.open(address).select("form[action=" + address + "/sluiten]"))
                .hasSize(1);
        desktop.send(address + "/sluiten", Map.of());
        assertThat(now(meeting).window().closedByHand()).isTrue();

        assertThat(desktop.open(address).select("form[action=" + address + "/heropenen]"))
                .hasSize(1);
        desktop.send(address + "/heropenen", Map.of());
        assertThat(now(meeting).window().closedByHand()).isFalse();
    }

    @Test
    void a_private_link_is_shown_once_and_opens_the_draft() throws Exception {
        var draft = meetings.draft(staff.association(), "Congres");

        var answer = desktop.send(LIST + draft.slug() + "/voorbeeld", Map.of());

        var link = String.valueOf(answer.flash().get("preview"));
        assertThat(answer.location()).isEqualTo(LIST + draft.slug() + "#voorbeeld");
        assertThat(previews.find(link.substring(link.lastIndexOf('/') + 1))
                        .orElseThrow()
                        .id())
                .isEqualTo(draft.id());
        assertThat(desktop.open(LIST + draft.slug()).text()).doesNotContain(link);
    }

    @Test
    void a_copy_is_a_new_draft_on_its_own_day() throws Exception {
        var meeting = meetings.open(staff.association(), "Congres");
        var address = LIST + meeting.slug() + "/kopie";

        assertThat(desktop.send(address, Map.of("title", "Congres 2100", "firstDay", ""))
                        .status())
                .isEqualTo(422);
        var answer = desktop.send(address, Map.of("title", "Congres 2100", "firstDay", "2100-09-23"));

        assertThat(answer.location()).isEqualTo(LIST + "congres-2100");
        var copy = events.find(staff.association(), "congres-2100").orElseThrow();
        assertThat(copy.fate()).isEqualTo(Fate.DRAFT);
        assertThat(copy.when()).isEqualTo(Meetings.afternoon(LocalDate.of(2100, 9, 23)));
    }

    @Test
    void the_journal_of_a_meeting_tells_what_was_done() throws Exception {
        var meeting = meetings.open(staff.association(), "Congres");

        assertThat(desktop.open(LIST + meeting.slug() + "/journaal")
                        .select("main")
                        .text())
                .contains("Gepubliceerd", "Bijeenkomst gemaakt");
    }

    private Event now(Event event) {
        return events.get(event.id());
    }
}
