package nl.bijeen.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Imports;
import nl.bijeen.people.TestImports;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BijeenTest
class ImportPagesTest {

    private static final String LIST = """
            Naam;E-mailadres;Organisatie;Functie;Schoenmaat
            Zoë Gündoğan;zoe@kruinwijk.example;Gemeente Kruinwijk;Directeur;39
            Bram Smit;bram@;Gemeente Kruinwijk;Manager;42
            """;

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Imports imports;

    @Autowired
    TestImports files;

    @Autowired
    TestPeople people;

    Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    @Test
    void a_file_goes_from_its_columns_to_its_result_and_back() throws Exception {
        var address = sent(LIST);

        var columns = open(address);
        assertThat(columns.select("h1").text()).isEqualTo("Wat staat er in de kolommen?");
        assertThat(columns.select("select option[selected]").eachAttr("value"))
                .containsExactly("NAME", "MAIL", "ORGANISATION", "TITLE");
        assertThat(columns.select("#column-4-description").text()).isEqualTo("Bijvoorbeeld: 39 · 42");

        step(address, "kolommen", columns);
        var check = open(address);
        assertThat(check.select("main tbody tr").eachText())
                .containsExactly(
                        "2 Zoë Gündoğan, Gemeente Kruinwijk Nieuw Nieuwe organisatie: Gemeente Kruinwijk Naam: Zoë Gündoğan"
                                + " E-mailadres: zoe@kruinwijk.example Functie bij: Gemeente Kruinwijk Soort functie: Directeur"
                                + " Naam van de functie: Directeur",
                        "3 Bram Smit, Gemeente Kruinwijk Geweigerd ‘bram@’ is geen e-mailadres.");
        assertThat(check.select("main form button").first().text()).isEqualTo("Voer 1 rij in");

        step(address, "invoeren", null);
        assertThat(open("/bureau/mensen?zoek=gundogan").select("main tbody tr")).hasSize(1);
        var result = open(address);
        assertThat(result.select("h1").text()).isEqualTo("Ingevoerd");

        assertThat(open(address + "/ongedaan-maken").select("main").text()).contains("1 nieuwe rij");
        step(address, "ongedaan-maken", null);
        assertThat(open(address).select("main").text()).contains("Alles is weer zoals het was voor de import.");
        assertThat(open("/bureau/mensen").select("main tbody tr")).isEmpty();
        assertThat(open("/bureau/mensen/import").select("tbody tr").text()).startsWith("leden.csv Ongedaan gemaakt");
    }

    @Test
    void changes_are_shown_old_and_new() throws Exception {
        people.person(staff.association(), "Zoë Oud", "zoe@kruinwijk.example");
        var file = files.checked(staff.association(), LIST);

        var check = open(Addresses.of(file) + "?toon=changed");

        assertThat(check.select("tbody tr")).hasSize(1);
        assertThat(check.select("tbody tr del").text()).isEqualTo("Zoë Oud");
        assertThat(check.select("nav a[aria-current=page]").text()).contains("Gewijzigd (1)");
    }

    @Test
    void what_is_not_sent_as_a_file_is_refused_with_a_sentence() throws Exception {
        var answer = web.perform(post("/bureau/mensen/import")
                        .param("file", "leden.csv")
                        .with(office.as(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".bijeen-summary a")
                        .eachAttr("href"))
                .containsExactly("#file");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_sentence() throws Exception {
        var nothing = send(new byte[0]);
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(problem(nothing)).startsWith("Kies een bestand.");
        assertThat(problem(send("%PDF-1.7".getBytes(UTF_8)))).startsWith("Dit is geen Excel- of CSV-bestand.");
        assertThat(problem(send("Naam;F\nZoë;\"M\nBram;D\n".getBytes(UTF_8)))).startsWith("In rij 2 begint");
        assertThat(problem(send(("Naam\n" + "x\n".repeat(200_000)).getBytes(UTF_8))))
                .contains("50.000 rijen");
        assertThat(imports.recent(staff.association())).isEmpty();
    }

    @Test
    void a_column_with_names_is_missed_at_once() throws Exception {
        var address = sent("E-mail;Wie\nzoe@k.example;Zoë\n");
        var answer = send(post(address + "/kolommen").param("column[0]", "MAIL").param("column[1]", ""));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".bijeen-summary a")
                        .eachText())
                .containsExactly(
                        "Er ontbreekt een kolom met namen. Kies de kolom waarin de naam of de achternaam van mensen staat.");

        var twice = send(post(address + "/kolommen").param("column[0]", "NAME").param("column[1]", "NAME"));
        assertThat(Jsoup.parse(twice.getContentAsString())
                        .select(".bijeen-summary a")
                        .eachAttr("href"))
                .containsExactly("#column-1");
    }

    @Test
    void a_file_can_be_thrown_away() throws Exception {
        var address = sent(LIST);

        var answer = send(post(address + "/weggooien"));

        assertThat(answer.getHeader("Location")).isEqualTo("/bureau/mensen/import");
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void the_list_asks_the_database_as_often_for_three_rows_as_for_one() throws Exception {
        var one = files.checked(staff.association(), "Naam;E-mail\nA;a@k.example\n");
        var three = files.checked(staff.association(), "Naam;E-mail\nA;a@k.example\nB;b@k.example\nC;c@k.example\n");

        assertThat(Statements.of(() -> open(Addresses.of(three))))
                .isEqualTo(Statements.of(() -> open(Addresses.of(one))));
    }

    @Test
    void another_association_finds_nothing_at_any_of_its_addresses() throws Exception {
        var checked = Addresses.of(files.checked(staff.association(), LIST));
        var imported = Addresses.of(files.imported(staff.association(), LIST));
        staff = office.editor();

        for (var address : List.of(checked, imported)) {
            assertThat(answer(get(address)).getStatus()).isEqualTo(404);
            assertThat(answer(get(address + "/kolommen")).getStatus()).isEqualTo(404);
            assertThat(answer(get(address + "/ongedaan-maken")).getStatus()).isEqualTo(404);
            for (var step : List.of("kolommen", "invoeren", "weggooien", "ongedaan-maken"))
                assertThat(send(post(address + "/" + step)).getStatus())
                        .as(step)
                        .isEqualTo(404);
        }
        assertThat(open("/bureau/mensen/import").select("tbody tr")).isEmpty();
    }

    @Test
    void a_reader_imports_nothing() throws Exception {
        var address = Addresses.of(files.checked(staff.association(), LIST));
        staff = office.staff(associations.get(staff.association()), Role.READER);

        assertThat(answer(get("/bureau/mensen/import")).getStatus()).isEqualTo(403);
        assertThat(answer(get(address)).getStatus()).isEqualTo(403);
        assertThat(send(post(address + "/invoeren")).getStatus()).isEqualTo(403);
    }

    private String sent(String text) throws Exception {
        var answer = send(text.getBytes(UTF_8));
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    /** Sends the form of a page as it stands, and waits until the work is done. */
    private void step(String address, String step, Document page) throws Exception {
        var form = post(address + "/" + step);
        if (page != null)
            for (var select : page.select("main select")) {
                var chosen = select.select("option[selected]").first();
                form.param(select.attr("name"), chosen == null ? "" : chosen.attr("value"));
            }
        assertThat(send(form).getHeader("Location")).isEqualTo(address);
        files.finish(
                imports.find(staff.association(), address.replaceAll(".*/", "")).orElseThrow());
    }

    private MockHttpServletResponse send(byte[] bytes) throws Exception {
        var file = new MockMultipartFile("file", "C:\\lijsten\\leden.csv", "text/csv", bytes);
        return web.perform(multipart("/bureau/mensen/import")
                        .file(file)
                        .with(office.as(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String problem(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString())
                .select(".bijeen-summary a")
                .text();
    }

    private Document open(String path) throws Exception {
        var answer = answer(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return answer(form.with(csrf()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(office.as(staff))).andReturn().getResponse();
    }
}
