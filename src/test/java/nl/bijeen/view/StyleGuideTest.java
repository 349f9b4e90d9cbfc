package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What pages are made of, looked at as a whole. */
@BijeenTest
class StyleGuideTest {

    @Autowired
    MockMvc web;

    @Autowired
    PublicUrl site;

    @ParameterizedTest
    @ValueSource(strings = {"/stijl", "/en/stijl", "/stijl/fout", "/stijl/bureau"})
    void the_html_is_valid(String path) throws Exception {
        Browser.showsNoMistakesInHtml(
                web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    @ParameterizedTest
    @EnumSource
    void every_part_is_accessible_and_fits_the_screen(Screen screen) {
        for (var path : new String[] {"/stijl", "/stijl/fout", "/stijl/bureau"}) {
            try (var browser = Browser.open(site.to(""), screen)) {
                browser.go(path);
                browser.picture("view" + path.replace('/', '-') + (screen == Screen.NARROW ? "-narrow" : ""))
                        .fitsTheScreen()
                        .showsNoAccessibilityViolations();
            }
        }
    }

    @Test
    void the_summary_of_problems_takes_the_focus_and_leads_to_the_field() {
        try (var browser = Browser.open(site.to(""), Screen.PHONE)) {
            var page = browser.go("/stijl/fout");
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("summary-title");

            page.getByText("Vul je naam in.").first().click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("people-0-name");
            page.getByText("Kies waar je meedoet.").first().click();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("place");
        }
    }
}
