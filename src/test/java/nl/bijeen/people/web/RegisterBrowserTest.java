package nl.bijeen.people.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Group;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Positions;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Groups, doubles and mergers as a person sees and uses them. */
@BijeenTest
class RegisterBrowserTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Positions positions;

    @Autowired
    Merges merges;

    @Autowired
    PublicUrl site;

    Staff staff;
    Map<String, String> pages;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        people.municipality(staff.association(), "Gemeente Zandhove");
        var zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe.gundogan@kruinwijk.example", DIRECTOR);
        var again = people.at(kruinwijk, "Z. Gündoğan", "z.gundogan@kruinwijk.example", ALDERMAN);
        var anna = people.at(kruinwijk, "Anna Jansen", "anna.jansen@kruinwijk.example", DIRECTOR);
        var twice = people.at(kruinwijk, "Anna Janssen", "a.jansen@kruinwijk.example", DIRECTOR);
        var group = people.group(staff.association(), "Netwerk schuldhulpverlening", zoe, anna);
        var merged = merges.merge(twice, anna, anna.profile(), STAFF).orElseThrow();
        pages = new LinkedHashMap<>();
        pages.put("groups", "/bureau/mensen/groepen");
        pages.put("group", Addresses.group(group));
        var ruled = people.group(staff.association(), "Directeuren en iedereen in het netwerk", rule(group));
        pages.put("group-ruled", Addresses.group(ruled) + "?zoek=gundogan");
        pages.put("group-ruled-form", Addresses.rule(ruled));
        pages.put("group-form", Addresses.group(group) + "/wijzigen");
        pages.put("group-remove", Addresses.group(group) + "/verwijderen");
        pages.put("group-enlist", Addresses.group(group) + "/toevoegen");
        pages.put("person-groups", Addresses.person(zoe) + "/groepen");
        pages.put("person-journal", Addresses.person(zoe) + "/journaal");
        pages.put(
                "position-end",
                Addresses.person(zoe) + "/functies/"
                        + positions.of(zoe).getFirst().token() + "/beeindigen");
        pages.put("duplicates", "/bureau/mensen/dubbelen");
        pages.put("pair", MergePage.address(zoe, again));
        pages.put("find-double", Addresses.person(zoe) + "/samenvoegen?zoek=gundogan");
        pages.put("merged-person", Addresses.person(merged));
        pages.put(
                "parting",
                Addresses.person(merged) + "/samengevoegd/"
                        + merges.of(merged).getFirst().token());
        pages.put("merger", "/bureau/mensen/organisaties/herindeling");
        pages.put("near", "/bureau/mensen?zoek=gundogna");
    }

    @Test
    void the_html_of_every_page_is_valid() throws Exception {
        for (var path : pages.values()) {
            var html = web.perform(get(path).with(office.as(staff))).andReturn().getResponse();
            Browser.showsNoMistakesInHtml(html.getContentAsString());
        }
        var preview = web.perform(post("/bureau/mensen/organisaties/herindeling")
                        .with(office.as(staff))
                        .with(csrf())
                        .param("ending[0]", "Gemeente Kruinwijk")
                        .param("successor", "Gemeente Zandhove")
                        .param("day", "2027-01-01"))
                .andReturn()
                .getResponse();
        assertThat(preview.getStatus()).isEqualTo(200);
        Browser.showsNoMistakesInHtml(preview.getContentAsString());
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

    @Test
    void towns_are_merged_with_the_keyboard_after_a_mistake() {
        try (var browser = open(Screen.DESKTOP)) {
            var page = browser.go("/bureau/mensen/organisaties/herindeling");
            var keyboard = page.keyboard();
            page.locator("#ending-0").focus();
            keyboard.type("Gemeente Kruinwijck");
            page.locator("#successor").focus();
            keyboard.type("Gemeente Zandhove");
            keyboard.press("Enter");

            page.waitForSelector("#summary-title");
            browser.picture("people-merger-mistakes").showsNoAccessibilityViolations();
            page.locator("#ending-0").fill("Gemeente Kruinwijk");
            page.locator("text=Bekijk wat er gebeurt").press("Enter");

            page.waitForSelector("text=Klopt dit?");
            browser.picture("people-merger-preview").fitsTheScreen().showsNoAccessibilityViolations();
            page.setViewportSize(360, 740);
            browser.picture("people-merger-preview").fitsTheScreen();
            page.locator("text=Herindeling doorvoeren").press("Enter");

            page.waitForSelector("text=Ontstaan uit");
            assertThat(page.locator("main").innerText())
                    .contains("De herindeling is doorgevoerd.", "Gemeente Kruinwijk");
        }
    }

    private static Rule rule(Group group) {
        var directors = new Clause(Set.of(DIRECTOR), Belonging.ANY, Set.of(), Set.of(), Set.of());
        var listed = new Clause(Set.of(), Belonging.ANY, Set.of(), Set.of(), Set.of(group.id()));
        return new Rule(List.of(directors, listed), List.of());
    }

    private Browser open(Screen screen) {
        var browser = Browser.open(site.to(""), screen);
        return browser.as(office.cookie(staff));
    }
}
