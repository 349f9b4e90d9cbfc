package nl.bijeen.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Imports;
import nl.bijeen.people.Persons;
import nl.bijeen.people.TestImports;
import nl.bijeen.people.TestPeople;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Importing people as a person does it. */
@BijeenTest
class ImportBrowserTest {

    private static final String LIST = """
            Naam;E-mailadres;Telefoon;Organisatie;CBS-code;Functie;Sinds;Groepen;Lid sinds;Opmerking
            Zoë Gündoğan;zoe@kruinwijk.example;06 12 34 56 78;Gemeente Kruinwijk;9101;Directeur sociaal domein;1-3-2024;G40, Directeuren;1-1-2019;
            Bram Smit;bram@kruinwijk.example;;Gemeente Kruinwijk;9101;Manager inkomen;;;;belt liever
            Fenna de Proef;fenna@;;Gemeente Zandhove;;Wethouder;;;;
            Oud Bekend;oud@zandhove.example;0201234567;Gemeente Zandhove;9102;Beleidsadviseur;32-13-2020;;;
            """;

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    Persons persons;

    @Autowired
    Imports imports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    PublicUrl site;

    Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        people.person(staff.association(), "Zoe Gundogan-Oud", "zoe@kruinwijk.example");
        people.person(staff.association(), "Bram Smit", "bram@kruinwijk.example");
    }

    @Test
    void the_html_of_every_page_is_valid() throws Exception {
        for (var path : pages().values()) {
            var html = web.perform(get(path).with(office.as(staff))).andReturn().getResponse();
            assertThat(html.getStatus()).as(path).isEqualTo(200);
            Browser.showsNoMistakesInHtml(html.getContentAsString());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void every_page_is_accessible_and_fits_the_screen(Screen screen) throws Exception {
        var pages = pages();
        try (var browser = open(screen, true)) {
            pages.forEach((name, path) -> {
                browser.go(path);
                browser.picture("import-" + name).fitsTheScreen().showsNoAccessibilityViolations();
            });
        }
    }

    @Test
    void a_file_is_brought_in_with_the_keyboard_and_the_page_goes_along_by_itself() {
        try (var browser = open(Screen.DESKTOP, true)) {
            var page = browser.go("/bureau/mensen/import");
            page.locator("main button").focus();
            page.keyboard().press("Enter");
            page.waitForSelector("#summary-title");
            browser.picture("import-nothing-chosen").showsNoAccessibilityViolations();

            page.setInputFiles("#file", new FilePayload("leden.csv", "text/csv", LIST.getBytes(UTF_8)));
            page.locator("main button").focus();
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('Wat staat er in de kolommen?')");
            page.locator("main button").first().focus();
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('Controleer wat er gebeurt')");
            page.locator("main button").first().focus();
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('Ingevoerd')");

            page.locator("text=Ongedaan maken").click();
            page.locator("button:has-text('Ongedaan maken')").click();
            page.waitForSelector("h1:has-text('Ongedaan gemaakt')");
            assertThat(page.locator("main").innerText()).contains("Alles is weer zoals het was voor de import.");
        }
    }

    @Test
    void without_scripts_it_works_too() {
        try (var browser = open(Screen.PHONE, false)) {
            var page = browser.go("/bureau/mensen/import");
            page.setInputFiles("#file", new FilePayload("leden.csv", "text/csv", many().getBytes(UTF_8)));
            page.locator("main button").first().click();
            page.waitForSelector("h1:has-text('Wat staat er in de kolommen?')");
            page.locator("main button").first().click();
            page.waitForSelector("h1:has-text('Controleer wat er gebeurt')");
            assertThat(page.locator("main").innerText()).contains("Nieuw (3.000)");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void how_far_the_work_is_can_be_seen_while_it_goes_on(Screen screen) throws Exception {
        var file = files.sent(staff.association(), LIST);
        imports.check(file, imports.mapping(file), staff.actor());
        db.sql("update import_progress set done = 40, total = 100 where import_id = ?")
                .param(file.id())
                .update();
        try (var browser = open(screen, true)) {
            // Whoever holds the row is at work on it.
            transaction.executeWithoutResult(_ -> {
                db.sql("select id from people_import where id = ? for update")
                        .param(file.id())
                        .query(Long.class)
                        .single();
                var page = browser.go(Addresses.of(file));
                assertThat(page.locator("main").innerText()).contains("40% klaar");
                browser.picture("import-busy").fitsTheScreen().showsNoAccessibilityViolations();
            });
        }
    }

    /** A page of each sort and state. */
    private Map<String, String> pages() {
        var house = staff.association();
        var read = files.sent(house, LIST);
        var checked = files.checked(house, LIST);
        var same = files.checked(house, "Naam;E-mail\nBram Smit;bram@kruinwijk.example\n");
        var undone = files.imported(house, "Naam;E-mail\nLater Anders;later@kruinwijk.example\n");
        var later = persons.at(house, new nl.bijeen.mail.EmailAddress("later@kruinwijk.example"))
                .orElseThrow();
        persons.change(
                later,
                new nl.bijeen.people.Person.Profile(
                        "Later Nog Anders", later.profile().email(), ""),
                staff.actor());
        files.undone(undone);
        var imported = files.imported(house, LIST);
        var pages = new LinkedHashMap<String, String>();
        pages.put("start", Addresses.IMPORTS);
        pages.put("columns", Addresses.of(read));
        pages.put("check", Addresses.of(checked));
        pages.put("check-refused", Addresses.of(checked) + "?toon=refused");
        pages.put("check-same", Addresses.of(same));
        pages.put("result", Addresses.of(imported));
        pages.put("undo", Addresses.of(imported) + "/ongedaan-maken");
        pages.put("undone", Addresses.of(undone));
        return pages;
    }

    private static String many() {
        return IntStream.range(0, 3000)
                .mapToObj(it -> "Persoon " + it + ";p" + it + "@k.example;Gemeente Kruinwijk")
                .collect(Collectors.joining("\n", "Naam;E-mail;Organisatie\n", "\n"));
    }

    private Browser open(Screen screen, boolean scripts) {
        var browser = scripts ? Browser.open(site.to(""), screen) : Browser.withoutScripts(site.to(""), screen);
        return browser.as(office.cookie(staff));
    }
}
