package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
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

/** A meeting as a co-host finds it. */
@BijeenTest
class SharedMeetingPagesTest {

    private static final String LIST = "/bureau/bijeenkomsten";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Relations relations;

    private Association owner;
    private Association other;
    private Event event;
    private Desktop ours;
    private Desktop theirs;
    private String tab;
    private String shared;

    @BeforeEach
    void twoAssociations() {
        owner = office.association();
        other = office.association();
        event = meetings.open(owner.id(), "Samen");
        ours = new Desktop(web, office, office.staff(owner, Role.EDITOR));
        theirs = new Desktop(web, office, office.staff(other, Role.EDITOR));
        tab = LIST + "/samen/medeorganisatoren";
        shared = LIST + "/" + owner.slug() + "~samen";
    }

    @Test
    void a_right_decides_which_tabs_there_are() throws Exception {
        add();
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Journaal");

        change("EDIT");
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Bestanden", "Journaal");

        change("PARTICIPANTS");
        assertThat(tabs(theirs.open(shared))).containsExactly("Overzicht", "Aankondiging", "Deelnemers", "Journaal");
        for (var link : theirs.open(shared).select(".bijeen-tabs a"))
            assertThat(theirs.answer(link.attr("href")).status())
                    .as(link.text())
                    .isEqualTo(200);
    }

    @Test
    void who_only_looks_reads_the_announcement_without_a_form() throws Exception {
        add();

        assertThat(theirs.open(shared + "/aankondiging").select("main").text()).contains("Waar het over gaat.");
        assertThat(theirs.open(shared + "/aankondiging").select("main form")).isEmpty();
        assertThat(theirs.send(shared + "/aankondiging", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void who_may_edit_changes_the_page_and_nothing_that_the_owner_decides() throws Exception {
        var secret = meetings.draft(owner.id(), "Nog geheim");
        relations.set(
                event.id(), List.of(new Relation(Relation.Kind.FOLLOWS, "Nog geheim", secret.slug())), Meetings.STAFF);
        add("EDIT");

        var page = theirs.open(shared + "/aankondiging");
        assertThat(page.html()).doesNotContain("Nog geheim");
        var form = Desktop.fields(page);
        form.put("introduction", "Door ons samen.");
        assertThat(theirs.send(shared + "/aankondiging", form).location()).isEqualTo(shared);

        assertThat(events.get(event.id()).announcement().introduction()).isEqualTo("Door ons samen.");
        assertThat(relations.namedBy(event.id())).hasSize(1);
    }

    @Test
    void when_and_where_a_published_meeting_is_held_stays_with_the_owner() throws Exception {
        add("EDIT");
        var form = Desktop.fields(theirs.open(shared + "/aankondiging"));
        form.put("firstDay", "2098-01-01");
        form.put("city", "Elders");

        var answer = theirs.send(shared + "/aankondiging", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#firstDay-problem").text()).contains("wijzig je niet");
        assertThat(answer.page().select("#mode-problem").text()).contains("wijzig je niet");
        assertThat(events.get(event.id())).isEqualTo(event);
    }

    @Test
    void of_a_draft_a_co_host_who_may_edit_also_sets_the_day() throws Exception {
        var draft = meetings.draft(owner.id(), "Concept");
        ours.send(LIST + "/concept/medeorganisatoren/vereniging", Map.of("house", other.slug(), "rights", "EDIT"));
        var address = LIST + "/" + owner.slug() + "~concept";
        var form = Desktop.fields(theirs.open(address + "/aankondiging"));
        form.put("firstDay", "2098-01-01");

        theirs.send(address + "/aankondiging", form);

        assertThat(events.get(draft.id()).when().firstDay()).isEqualTo(LocalDate.of(2098, 1, 1));
    }

    @Test
    void a_reader_of_the_co_host_reads_only() throws Exception {
        add("EDIT");
        var reader = new Desktop(web, office, office.staff(other, Role.READER));

        assertThat(reader.open(shared + "/aankondiging").select("main form")).isEmpty();
        assertThat(reader.send(shared + "/aankondiging", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_meeting_of_the_co_host_under_the_same_name_is_another_one() throws Exception {
        add();
        meetings.draft(other.id(), "Samen");

        assertThat(theirs.open(LIST + "/samen/aankondiging").select("main form"))
                .isNotEmpty();
        assertThat(theirs.open(shared + "/aankondiging").select("main form")).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_there_any_more() throws Exception {
        add("EDIT", "PARTICIPANTS");

        var answer = ours.send(tab + "/intrekken", Map.of("house", other.slug()));

        assertThat(answer.notice()).contains("ziet deze bijeenkomst niet meer");
        assertThat(theirs.answer(shared).status()).isEqualTo(404);
        assertThat(theirs.open(LIST).select("main").text()).doesNotContain("Samen");
    }

    @Test
    void owner_and_co_host_each_read_in_their_own_journal_what_was_opened() throws Exception {
        add("EDIT");
        change("PARTICIPANTS");

        assertThat(ours.open(LIST + "/samen/journaal").select("main").text())
                .contains("Opengesteld voor een medeorganisator", other.name(), "Bekijken en deelnemers zien");
        var journal = theirs.open(shared + "/journaal").select("main").text();
        assertThat(journal).contains("Rechten van een medeorganisator gewijzigd", "Bekijken en pagina bewerken");
        assertThat(journal).doesNotContain("Gepubliceerd", "Bijeenkomst gemaakt");
    }

    private void add(String... rights) throws Exception {
        send("/vereniging", rights);
    }

    private void change(String... rights) throws Exception {
        send("/rechten", rights);
    }

    private void send(String act, String... rights) throws Exception {
        assertThat(ours.send(tab + act, Map.of("house", other.slug(), "rights", String.join(",", rights)))
                        .status())
                .isEqualTo(303);
    }

    private static List<String> tabs(Document page) {
        return page.select(".bijeen-tabs a").eachText();
    }
}
