package nl.bijeen.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
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

/** The public pages on paper, and in the colours that somebody's own computer prescribes. */
@BijeenTest
class OtherMediaTest {

    @Autowired
    TestOffice office;

    @Autowired
    Showcase showcase;

    @Autowired
    PublicUrl publicUrl;

    private String home;

    @BeforeEach
    void begin() {
        var ours = office.association();
        showcase.fill(ours);
        home = "/" + ours.slug();
    }

    @Test
    void on_paper_there_is_what_can_be_read_and_nothing_to_press() {
        try (var browser = Browser.open(publicUrl.to(""), Screen.DESKTOP)) {
            var page = browser.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var path :
                    List.of("/bijeenkomsten/samen", "/bijeenkomsten/cafe", "/bijeenkomsten/congres", "/agenda")) {
                browser.go(home + path).pdf(paper(path));
                browser.picture("paper" + path.replace('/', '-'));

                assertThat(seen(page, "nav, form, button, .utrecht-button, .nl-skip-link"))
                        .as(path)
                        .isEmpty();
                assertThat(seen(page, "h1")).as(path).hasSize(1);
            }
            browser.go(home + "/bijeenkomsten/samen");
            assertThat(seen(page, ".bijeen-event__aside h2, .bijeen-event__aside h3"))
                    .contains("Wanneer", "Waar")
                    .doesNotContain("Aanmelden");
        }
    }

    @Test
    void in_forced_colours_what_can_be_pressed_still_has_an_edge() {
        try (var browser = Browser.open(publicUrl.to(""), Screen.DESKTOP)) {
            var page = browser.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (var path : List.of(
                    "/bijeenkomsten/samen", "/bijeenkomsten/cafe", "/agenda", "/bijeenkomsten/samen/aanmelden")) {
                browser.go(home + path);
                browser.picture("forced" + path.replace('/', '-')).showsNoAccessibilityViolations();

                assertThat(
                                page.evalOnSelectorAll(
                                        ".utrecht-button, .utrecht-textbox, .utrecht-select, .utrecht-alert",
                                        "all => all.filter(it => it.offsetParent && getComputedStyle(it).borderTopStyle == 'none').map(it => it.outerHTML)"))
                        .as(path)
                        .isEqualTo(List.of());
            }
        }
    }

    /** The words of what is visible. */
    private static List<String> seen(Page page, String selector) {
        var words = page.evalOnSelectorAll(
                selector, "all => all.filter(it => it.checkVisibility()).map(it => it.innerText.trim())");
        return ((List<?>) words).stream().map(String::valueOf).toList();
    }

    private static Page.PdfOptions paper(String path) {
        return new Page.PdfOptions()
                .setFormat("A4")
                .setPrintBackground(false)
                .setPath(Path.of("target/pictures/paper" + path.replace('/', '-') + ".pdf"));
    }
}
