package nl.bijeen.people.web;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Directory;
import nl.bijeen.people.TestPeople;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages about people as a person sees and uses them. */
@BijeenTest
class PeopleBrowserTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    TestPeople people;

    @Autowired
    PublicUrl site;

    Staff staff;
    Map<String, String> pages;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe.gundogan@kruinwijk.example", DIRECTOR);
        for (var i = 0; i < Directory.LENGTH; i++)
            people.at(kruinwijk, "Persoon " + i, "persoon." + i + "@kruinwijk.example", DIRECTOR);
        pages = new LinkedHashMap<>();
        pages.put("list", "/bureau/mensen");
        pages.put("nobody", "/bureau/mensen?zoek=niemand");
        pages.put("person", Addresses.person(zoe));
        pages.put("person-form", Addresses.person(zoe) + "/wijzigen");
        pages.put("new-person", "/bureau/mensen/nieuw");
        pages.put("new-position", Addresses.person(zoe) + "/functies/nieuw");
        pages.put("organisations", "/bureau/mensen/organisaties");
        pages.put("organisation", Addresses.organisation(kruinwijk));
        pages.put("organisation-form", Addresses.organisation(kruinwijk) + "/wijzigen");
        pages.put("membership", Addresses.organisation(kruinwijk) + "/lidmaatschap");
    }

    @Test
    void the_html_of_every_page_is_valid() throws Exception {
        for (var path : pages.values()) {
            var html = web.perform(get(path).with(office.as(staff))).andReturn().getResponse();
            Browser.showsNoMistakesInHtml(html.getContentAsString());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void every_page_is_accessible_and_fits_the_screen(Screen screen) {
        try (var browser = open(screen)) {
            pages.forEach((name, path) -> {
                browser.go(path);
                browser.picture("people-" + name).fitsTheScreen().showsNoAccessibilityViolations();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void so_is_every_form_with_mistakes_and_what_a_reader_sees(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go(pages.get("person-form")).fill("#email", "geen adres");
            tour.fill("#name", "").press("Opslaan").seen("people-person-mistakes", 422);
            tour.go(pages.get("new-position")).press("Opslaan").seen("people-position-mistakes", 422);
            tour.go(pages.get("organisation-form")).fill("#name", "");
            tour.press("Opslaan").seen("people-organisation-mistakes", 422);
            tour.go(pages.get("membership")).fill("#day", "").press("Opslaan");
            tour.seen("people-membership-mistake", 422);
            tour.go("/bureau/mensen/nieuw").press("Opslaan").seen("people-new-mistakes", 422);
        }
        var reader = office.staff(associations.get(staff.association()), Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see(pages.get("person"), "people-reader-person");
            tour.see(pages.get("organisation"), "people-reader-organisation");
        }
    }

    @Test
    void a_person_is_added_with_the_keyboard_after_a_mistake() {
        try (var browser = open(Screen.DESKTOP)) {
            var page = browser.go("/bureau/mensen/nieuw");
            page.locator("#name").focus();
            var keyboard = page.keyboard();
            keyboard.type("Bram de Proef");
            keyboard.press("Enter");

            page.waitForSelector("#summary-title");
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("summary-title");
            browser.picture("people-new-person-mistakes").showsNoAccessibilityViolations();

            page.locator("#organisation").focus();
            keyboard.type("Gemeente Kruinwijk");
            page.locator("#role").selectOption("MANAGER");
            page.locator("#title").focus();
            keyboard.press("Enter");

            page.waitForURL("**/persoon/**");
            assertThat(page.locator("h1").innerText()).isEqualTo("Bram de Proef");
            assertThat(page.locator("main").innerText())
                    .contains("Bram de Proef staat nu in de lijst.", "Leidinggevende, Gemeente Kruinwijk");
        }
    }

    private Browser open(Screen screen) {
        var browser = Browser.open(site.to(""), screen);
        return browser.as(office.cookie(staff));
    }
}
