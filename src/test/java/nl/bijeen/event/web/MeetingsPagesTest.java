package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class MeetingsPagesTest {

    private static final String LIST = "/bureau/bijeenkomsten";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Associations associations;

    private Staff staff;
    private Desktop desktop;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
    }

    @Test
    void the_office_begins_with_the_meetings() throws Exception {
        assertThat(desktop.answer("/bureau").location()).isEqualTo(LIST);
    }

    @Test
    void without_meetings_the_list_says_what_to_do() throws Exception {
        var page = desktop.open(LIST);

        assertThat(page.select("main").text()).contains("Er zijn nog geen bijeenkomsten.", "Maak de eerste.");
        assertThat(page.select("main a[href=/bureau/nieuwe-bijeenkomst]")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void drafts_come_first_then_what_is_ahead_with_the_nearest_on_top_then_what_has_been() throws Exception {
        published("Lang geleden", LocalDate.of(2001, 5, 1));
        published("Kort geleden", LocalDate.of(2020, 5, 1));
        published("Later", LocalDate.of(2098, 5, 1));
        published("Straks", LocalDate.of(2097, 5, 1));
        meetings.draft(staff.association(), "Concept");

        assertThat(titles(desktop.open(LIST)))
                .containsExactly("Concept", "Straks", "Later", "Kort geleden", "Lang geleden");
    }

    @Test
    void meetings_are_found_by_word_stage_and_year() throws Exception {
        published("Congres schulden", LocalDate.of(2098, 5, 1));
        published("Congres wonen 100%", LocalDate.of(2020, 5, 1));
        var off = meetings.open(staff.association(), "Afgelast café");
        decisions.callOff(off.id(), "Te weinig mensen.", "Gaat niet door.", Meetings.STAFF);

        assertThat(titles(desktop.open(LIST + "?zoek=congressen"))).hasSize(2);
        assertThat(titles(desktop.open(LIST + "?zoek=100%25"))).containsExactly("Congres wonen 100%");
        assertThat(titles(desktop.open(LIST + "?zoek=Trefpunt+CONGRES"))).hasSize(2);
        assertThat(titles(desktop.open(LIST + "?stand=geweest"))).containsExactly("Congres wonen 100%");
        assertThat(titles(desktop.open(LIST + "?stand=komend"))).containsExactly("Congres schulden");
        assertThat(titles(desktop.open(LIST + "?stand=gaat-niet-door"))).containsExactly("Afgelast café");
        assertThat(titles(desktop.open(LIST + "?jaar=2020"))).containsExactly("Congres wonen 100%");
        assertThat(desktop.open(LIST + "?zoek=niets").select("main").text()).contains("Geen bijeenkomst gevonden");
        assertThat(desktop.answer(LIST + "?jaar=x&stand=y&pagina=-1").status()).isEqualTo(200);
    }

    @Test
    void a_long_list_comes_in_pages() throws Exception {
        for (var i = 0; i < 21; i++) meetings.draft(staff.association(), "Concept " + i);

        assertThat(titles(desktop.open(LIST))).hasSize(20);
        assertThat(titles(desktop.open(LIST + "?pagina=2"))).hasSize(1);
    }

    @Test
    void three_meetings_cost_no_more_statements_than_one() throws Exception {
        meetings.draft(staff.association(), "Een");
        desktop.open(LIST);
        var one = Statements.of(() -> desktop.open(LIST));
        meetings.open(staff.association(), "Twee");
        meetings.open(staff.association(), "Drie");

        assertThat(Statements.of(() -> desktop.open(LIST))).isEqualTo(one).isPositive();
    }

    @Test
    void meetings_of_another_association_are_not_there() throws Exception {
        var other = meetings.draft(office.association().id(), "Van een ander");

        assertThat(titles(desktop.open(LIST))).isEmpty();
        for (var tab : List.of(
                "",
                "/aankondiging",
                "/bestanden",
                "/updates",
                "/verslag",
                "/journaal",
                "/publiceren",
                "/kopie",
                "/beelden.json")) {
            assertThat(desktop.answer(LIST + "/" + other.slug() + tab).status())
                    .as(tab)
                    .isEqualTo(404);
        }
        for (var act : List.of(
                "/aankondiging",
                "/updates",
                "/verslag",
                "/publiceren",
                "/kopie",
                "/sluiten",
                "/heropenen",
                "/voorbeeld",
                "/bestanden/abc/verwijderen")) {
            var answer = desktop.send(LIST + "/" + other.slug() + act, Map.of("title", "Gekaapt"));
            assertThat(answer.status()).as(act).isEqualTo(404);
        }
    }

    @Test
    void a_reader_sees_everything_and_changes_nothing() throws Exception {
        var meeting = meetings.open(staff.association(), "Open meeting");
        var reader = new Desktop(web, office, reader());

        assertThat(reader.open(LIST).select("a[href=/bureau/nieuwe-bijeenkomst]"))
                .isEmpty();
        for (var tab : List.of("", "/aankondiging", "/bestanden", "/updates", "/verslag", "/journaal")) {
            var answer = reader.answer(LIST + "/" + meeting.slug() + tab);
            assertThat(answer.status()).as(tab).isEqualTo(200);
            assertThat(answer.page().select("main form")).as(tab).isEmpty();
        }
        for (var form : List.of(LIST + "/" + meeting.slug() + "/publiceren", "/bureau/nieuwe-bijeenkomst")) {
            assertThat(reader.answer(form).status()).as(form).isEqualTo(403);
        }
        for (var act :
                List.of("/aankondiging", "/updates", "/verslag", "/publiceren", "/kopie", "/sluiten", "/voorbeeld")) {
            var answer = reader.send(LIST + "/" + meeting.slug() + act, Map.of("title", "Gewijzigd"));
            assertThat(answer.status()).as(act).isEqualTo(403);
        }
        assertThat(reader.send("/bureau/nieuwe-bijeenkomst", Map.of("title", "Nieuw"))
                        .status())
                .isEqualTo(403);
    }

    private Staff reader() {
        return office.staff(associations.get(staff.association()), Role.READER);
    }

    private void published(String title, LocalDate day) {
        meetings.published(staff.association(), Meetings.announcement(title, new When(day, null, null, null)));
    }

    private static List<String> titles(Document page) {
        return page.select(".bijeen-meetings__title").eachText();
    }
}
