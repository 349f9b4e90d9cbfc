package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor of texts, used as staff do: with the keyboard. */
@BijeenTest
class EditorTest {

    @Autowired
    PublicUrl site;

    Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void what_is_typed_and_marked_up_is_sent_as_markdown() {
        var page = open();
        var text = editor(page);
        text.focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("## Programma");
        page.keyboard().press("Enter");
        page.keyboard().type("Met ");
        page.keyboard().press("Control+b");
        page.keyboard().type("wethouders");
        page.keyboard().press("Control+b");
        page.keyboard().press("Enter");
        page.keyboard().type("- een");
        page.keyboard().press("Enter");
        page.keyboard().type("twee");

        assertThat(markdown(page)).isEqualTo("## Programma\n\nMet **wethouders**\n\n* een\n\n* twee");
    }

    @Test
    void an_existing_text_comes_back_as_it_was_shown() {
        var page = open();
        assertThat(editor(page).innerHTML()).contains("<h2>Waarom nu</h2>", "<strong>jeugdwet</strong>", "<li>");
        assertThat(markdown(page)).isEqualTo(StyleGuide.TEXT);
    }

    @Test
    void the_toolbar_is_one_stop_for_tab_and_tells_what_is_on() {
        var page = open();
        editor(page).focus();
        page.keyboard().press("Control+Home");
        assertThat(button(page, "Kop").getAttribute("aria-pressed")).isEqualTo("true");

        page.keyboard().press("Alt+F10");
        assertThat(focused(page)).isEqualTo("Kop");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("Tussenkop");
        page.keyboard().press("Enter");
        assertThat(markdown(page)).startsWith("### Waarom nu");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Bewaar");
    }

    @Test
    void a_link_is_asked_for_and_must_lead_somewhere() {
        var page = open();
        editor(page).focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("tekst");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+k");
        page.keyboard().type("javascript:alert(1)");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Vul een webadres of e-mailadres in").isVisible())
                .isTrue();
        browser.showsNoAccessibilityViolations();

        page.getByLabel("Waar gaat de link heen?").fill("www.example.org");
        page.keyboard().press("Enter");

        assertThat(markdown(page)).isEqualTo("[tekst](https://www.example.org)");
    }

    @Test
    void a_picture_needs_words_for_who_cannot_see_it() {
        var page = open();
        editor(page).focus();
        page.keyboard().press("Control+a");
        button(page, "Foto").click();
        page.getByLabel("Wat staat er op de foto?").waitFor();
        page.keyboard().press("Tab");
        button(page, "Zet in de tekst").click();
        assertThat(page.getByText("Kies een foto en beschrijf").isVisible()).isTrue();

        page.getByLabel("Wat staat er op de foto?").fill("Een volle zaal");
        page.keyboard().press("Enter");

        assertThat(markdown(page)).isEqualTo("![Een volle zaal](/stijl/foto.svg)");
    }

    @Test
    void it_is_accessible_keeps_to_the_content_security_policy_and_fits_a_phone() {
        var complaints = new ArrayList<String>();
        browser = Browser.open(site.to(""), Screen.NARROW);
        browser.page().onConsoleMessage(it -> complaints.add(it.text()));
        browser.go("/stijl/bureau");
        editor(browser.page()).waitFor();

        browser.picture("view-editor").fitsTheScreen().showsNoAccessibilityViolations();
        assertThat(complaints).noneMatch(it -> it.contains("Content Security Policy"));
    }

    @Test
    void without_scripts_the_field_takes_markdown() {
        browser = Browser.withoutScripts(site.to(""), Screen.DESKTOP);
        var page = browser.go("/stijl/bureau");

        assertThat(page.getByLabel("Inleiding").inputValue()).isEqualTo(StyleGuide.TEXT);
        assertThat(page.getByText("Schrijf Markdown").isVisible()).isTrue();
    }

    private Page open() {
        browser = Browser.open(site.to(""), Screen.DESKTOP);
        var page = browser.go("/stijl/bureau");
        editor(page).waitFor();
        return page;
    }

    private static Locator editor(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Inleiding"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    private static String markdown(Page page) {
        return (String) page.evaluate("document.querySelector('textarea[name=body]').value");
    }
}
