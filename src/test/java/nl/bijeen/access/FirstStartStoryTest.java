package nl.bijeen.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first quarter of an hour of an installation: the link from the console, and on to the first meeting. */
@BijeenTest
class FirstStartStoryTest {

    @Autowired
    Beginnings beginnings;

    @Autowired
    PublicUrl publicUrl;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whoever_started_the_program_founds_an_association_and_is_its_administrator(Screen screen) throws Exception {
        var link = beginnings.link();
        try (var browser = Browser.open(publicUrl.to(""), screen)) {
            var page = browser.go(link);
            clean(browser, "begin");

            send(page);
            assertThat(page.locator("#summary-title")).isFocused();
            clean(browser, "begin-mistakes");

            var name = "Netwerk " + Tokens.random().substring(0, 8).toLowerCase(Locale.ROOT);
            page.getByLabel("Naam van de vereniging").fill(name);
            page.getByLabel("E-mailadres van het bureau").fill("bureau@netwerk.example");
            page.getByLabel("Je naam").fill("Anna Proef");
            page.getByLabel("E-mailadres", new Page.GetByLabelOptions().setExact(true))
                    .fill("anna@netwerk.example");
            send(page);

            assertThat(page).hasURL(publicUrl.to("/bureau/bijeenkomsten"));
            assertThat(page.locator("body")).containsText("De vereniging is gemaakt en je bent ingelogd.");
            assertThat(page.locator("body")).containsText(name);

            browser.go(link);
            assertThat(page.locator("h1")).hasText("Deze link werkt niet");
            clean(browser, "begin-used");
        }
    }

    private static void send(Page page) {
        page.locator("main button[type=submit]").click();
    }

    private static void clean(Browser browser, String name) throws Exception {
        browser.fitsTheScreen().showsNoAccessibilityViolations().picture(name);
        Browser.showsNoMistakesInHtml(browser.page().content());
    }
}
