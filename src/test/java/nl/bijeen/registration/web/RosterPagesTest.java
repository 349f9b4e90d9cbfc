package nl.bijeen.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registrations;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class RosterPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Questions questions;

    @Autowired
    Desks desks;

    Event event;
    Association association;
    Staff editor;

    @BeforeEach
    void open() {
        event = crowd.meetingWithSeats(3);
        association = associations.get(event.association());
        editor = office.staff(association, Role.EDITOR);
    }

    @Test
    void lists_searches_filters_and_orders() throws Exception {
        for (var name : List.of("Dina", "anna", "Carl", "Bram")) crowd.register(event, name);

        assertThat(names(list(editor, ""))).containsExactly("anna", "Bram", "Carl", "Dina");
        assertThat(names(list(editor, "?sorteer=NEWEST"))).containsExactly("Bram", "Carl", "anna", "Dina");
        assertThat(names(list(editor, "?status=WAITING"))).containsExactly("Bram");
        assertThat(names(list(editor, "?zoek=AR"))).containsExactly("Carl");
        assertThat(names(list(editor, "?zoek=%25"))).isEmpty();
        assertThat(list(editor, "").select(".bijeen-lead").text())
                .isEqualTo("3 aangemeld, 1 op de wachtlijst, 0 afgemeld");
    }

    @Test
    void a_reader_sees_names_and_states_but_no_addresses_no_needs_and_no_files() throws Exception {
        var anna = crowd.register(event, "anna");
        var reader = office.staff(association, Role.READER);

        var page = list(reader, "");
        assertThat(names(page)).containsExactly("anna");
        assertThat(page.html()).doesNotContain("anna@kruinwijk.example");
        assertThat(names(list(reader, "?zoek=kruinwijk.example"))).isEmpty();
        for (var path : List.of(
                "/deelnemers.csv", "/deelnemers.xlsx", "/nieuw", "/" + anna.uid(), "/" + anna.uid() + "/wijzigen")) {
            assertThat(answer(reader, path).getStatus()).as(path).isEqualTo(403);
        }
        assertThat(send(reader, "/" + anna.uid() + "/afmelden").getStatus()).isEqualTo(403);
    }

    @Test
    void nobody_looks_into_the_meeting_of_another_association() throws Exception {
        var anna = crowd.register(event, "anna");
        var stranger = office.editor();
        var own = crowd.published(stranger.association(), Meetings.announcement(event.title(), event.when()));
        assertThat(own.slug()).isEqualTo(event.slug());

        assertThat(names(list(stranger, ""))).isEmpty();
        assertThat(answer(stranger, "/" + anna.uid()).getStatus()).isEqualTo(404);
        assertThat(send(stranger, "/" + anna.uid() + "/afmelden").getStatus()).isEqualTo(404);
        send(stranger, "/brief", "action", "send", "wie", anna.uid().toString(), "subject", "Hoi", "message", "Hoi");
        assertThat(crowd.subjects(event.id(), "anna")).hasSize(1);
        assertThat(registrations.get(anna.id()).confirmed()).isTrue();
    }

    @Test
    void staff_add_change_move_up_hand_over_and_cancel() throws Exception {
        crowd.party(event, false, "anna", "bram", "carl");
        assertThat(send(editor, "/nieuw", "name", "Dina", "email", "geen").getStatus())
                .isEqualTo(422);
        assertThat(send(editor, "/nieuw", "name", "Dina", "email", "dina@kruinwijk.example")
                        .getStatus())
                .isEqualTo(303);
        var dina = "/"
                + list(editor, "?status=WAITING")
                        .select("tbody th a")
                        .attr("href")
                        .replaceAll(".*/", "");

        assertThat(page(answer(editor, dina + "/voorrang")).text()).contains("vol (3 plaatsen)");
        assertThat(send(editor, dina + "/voorrang", "how", "seat", "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        send(editor, dina + "/voorrang", "how", "seat", "reason", "Spreekt namens de regio.");
        assertThat(desks.of(event.id()).taken()).isEqualTo(4);
        assertThat(send(editor, dina + "/wijzigen", "name", "", "organisation", "Waterzande")
                        .getStatus())
                .isEqualTo(422);
        send(editor, dina + "/wijzigen", "name", "Dina Mol", "organisation", "Waterzande");
        var after = send(editor, dina + "/overdragen", "name", "Eva", "email", "eva@kruinwijk.example")
                .getHeader("Location");
        assertThat(names(list(editor, "?zoek=Waterzande"))).containsExactly("Eva");
        mvc.perform(post(String.valueOf(after) + "/afmelden")
                .with(office.as(editor))
                .with(csrf()));
        assertThat(names(list(editor, "?status=CANCELLED"))).containsExactly("Eva");
    }

    @Test
    void files_hold_everything_and_no_formulas() throws Exception {
        var question = questions.add(event.id(), Kind.TEXT, "Je vraag", "", false, List.of(), Meetings.STAFF);
        var anna = crowd.register(event, "anna");
        var told = new Person(
                "=HYPERLINK(\"x\")",
                null,
                "+31 6",
                "Gemeente; Kruinwijk",
                "",
                false,
                new Answers(java.util.Map.of(question.id(), List.of("@som"))));
        corrections.change(anna.id(), told, new Need("Halal", "Tolk"), Actor.participant());

        var csv = answer(editor, "/deelnemers.csv").getContentAsByteArray();
        var lines = new String(csv, UTF_8).lines().toList();
        assertThat(lines.get(0))
                .startsWith("\uFEFF\"Status\";\"Naam\"")
                .endsWith("\"Je vraag\";\"Dieetwensen\";\"Nodig om mee te doen\"");
        assertThat(lines.get(1))
                .contains(
                        "\"'=HYPERLINK(\"\"x\"\")\"",
                        "\"'+31 6\"",
                        "\"Gemeente; Kruinwijk\"",
                        "\"'@som\"",
                        "\"Halal\";\"Tolk\"");

        var xlsx = answer(editor, "/deelnemers.xlsx").getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(rows.get(1).getCellAsString(1)).isPresent();
        }
    }

    @Test
    void a_list_pages_through_many_people() throws Exception {
        var large = crowd.published(event.association(), Meetings.announcement("Groot", event.when()));
        IntStream.range(0, 52).forEach(i -> crowd.register(large, "naam%02d".formatted(i)));
        event = large;

        assertThat(names(list(editor, ""))).hasSize(50);
        assertThat(names(list(editor, "?pagina=2"))).containsExactly("naam50", "naam51");
    }

    @Test
    void a_longer_list_asks_the_database_no_more_than_a_short_one() throws Exception {
        crowd.register(event, "anna");
        var one = Statements.of(() -> list(editor, ""));
        crowd.party(event, false, "bram", "");

        assertThat(Statements.of(() -> list(editor, ""))).isEqualTo(one);
        assertThat(names(list(editor, ""))).hasSize(3);
    }

    private Document list(Staff staff, String query) throws Exception {
        return page(answer(staff, query));
    }

    private MockHttpServletResponse answer(Staff staff, String path) throws Exception {
        return mvc.perform(get(address() + "/deelnemers" + path).with(office.as(staff)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Staff staff, String path, String... fields) throws Exception {
        var request =
                post(address() + "/deelnemers" + path).with(office.as(staff)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String address() {
        return "/bureau/bijeenkomsten/" + event.slug();
    }

    private static List<String> names(Document page) {
        return page.select("tbody th").eachText().stream()
                .map(it -> it.replaceAll(" door .*", ""))
                .toList();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
