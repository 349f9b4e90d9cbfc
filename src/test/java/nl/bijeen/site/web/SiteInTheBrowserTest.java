package nl.bijeen.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.TestOffice;
import nl.bijeen.site.Showcase;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class SiteInTheBrowserTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Showcase showcase;

    @Autowired
    PublicUrl publicUrl;

    String home;

    @BeforeEach
    void begin() {
        var ours = office.association();
        showcase.fill(ours);
        home = "/" + ours.slug();
    }

    @Test
    void everybody_can_use_every_page_on_every_screen() {
        for (var screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            try (var browser = Browser.open(publicUrl.to(""), screen)) {
                for (var path : pages()) look(browser, path);
            }
        }
    }

    @Test
    void every_page_is_good_html() throws Exception {
        for (var path : pages()) {
            Browser.showsNoMistakesInHtml(
                    web.perform(get(path)).andReturn().getResponse().getContentAsString());
        }
    }

    @Test
    void no_page_must_be_pushed_sideways_on_the_narrowest_phone() {
        try (var browser = Browser.open(publicUrl.to(""), Screen.NARROW)) {
            for (var path : pages()) {
                browser.go(path);
                browser.fitsTheScreen();
            }
        }
    }

    @Test
    void a_visitor_without_scripts_finds_a_meeting_by_searching() {
        try (var browser = Browser.withoutScripts(publicUrl.to(""), Screen.PHONE)) {
            var page = browser.go(home);
            page.click("main a[href='" + home + "/agenda']");
            page.fill("#zoek", "cafés");
            page.click(".bijeen-search button");
            page.click(".bijeen-meeting__title a");

            assertThat(page.textContent("h1")).isEqualTo("Café");
            assertThat(page.textContent(".utrecht-alert")).contains("gaat niet door");
        }
    }

    @Test
    void who_uses_the_keyboard_skips_to_the_story_and_reaches_the_report() {
        try (var browser = Browser.open(publicUrl.to(""), Screen.DESKTOP)) {
            var page = browser.go(home + "/bijeenkomsten/congres");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#verslag");
        }
    }

    private void look(Browser browser, String path) {
        browser.go(path);
        browser.showsNoAccessibilityViolations()
                .fitsTheScreen()
                .picture("site" + path.replace(home, "").replaceAll("[/?=]", "-"));
    }

    private List<String> pages() {
        return List.of(
                home,
                home + "/agenda",
                home + "/agenda?zoek=congers",
                home + "/agenda?zoek=zeppelin",
                home + "/agenda?periode=geweest",
                home + "/bijeenkomsten/congres",
                home + "/bijeenkomsten/vroeg",
                home + "/bijeenkomsten/cafe",
                home + "/bijeenkomsten/symposium",
                home + "/bijeenkomsten/samen",
                "/en" + home + "/agenda",
                "/en" + home + "/bijeenkomsten/samen");
    }
}
