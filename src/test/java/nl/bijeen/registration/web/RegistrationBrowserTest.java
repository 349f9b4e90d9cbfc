package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** As a person would: with a phone and no scripts, and once more with scripts while accessibility is checked at every step. */
@BijeenTest
class RegistrationBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    Questions questions;

    @Autowired
    DeskSettings settings;

    @Autowired
    Desks desks;

    @Test
    void somebody_registers_three_people_on_a_phone_without_scripts() throws Exception {
        try (var browser = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            walk(browser, false);
        }
    }

    @Test
    void every_step_can_be_used_by_everybody_on_a_phone() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.NARROW)) {
            walk(browser, true);
        }
    }

    @Test
    void every_step_can_be_used_by_everybody_at_a_desk() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            walk(browser, true);
        }
    }

    private void walk(Browser browser, boolean scripts) throws Exception {
        var event = crowd.meeting();
        settings.set(event.id(), new Limits(8, true, null, event.when().begins()), Meetings.STAFF);
        questions.add(
                event.id(),
                Kind.CHOICE,
                "Welke sessie kies je?",
                "Je kunt later nog wisselen.",
                true,
                List.of("Wonen", "Jeugd"),
                Meetings.STAFF);
        questions.add(
                event.id(),
                Kind.SEVERAL,
                "Waarover wil je praten?",
                "",
                false,
                List.of("Geld", "Samenwerken"),
                Meetings.STAFF);
        questions.add(event.id(), Kind.YES_NO, "Blijf je voor de borrel?", "", true, List.of(), Meetings.STAFF);

        var page = browser.go(form(event));
        look(browser, scripts, "registration-form");
        press(page, "Controleren");
        look(browser, scripts, "registration-form-mistakes");
        assertThat(page.locator(".bijeen-summary a").count()).isEqualTo(4);

        fillInThree(page);
        look(browser, scripts, "registration-form-three");
        press(page, "Controleren");
        look(browser, scripts, "registration-check");
        assertThat(page.locator("main").innerText()).contains("Anna de Wit", "Bram Vos", "Naam volgt");

        press(page, "Aanmelden");
        look(browser, scripts, "registration-booked");
        assertThat(page.locator("h1").innerText()).isEqualTo("Jullie zijn aangemeld");
        assertThat(desks.of(event.id()).taken()).isEqualTo(3);

        handOverAndCancel(browser, scripts);
        assertThat(desks.of(event.id()).taken()).isEqualTo(2);
        ownPages(browser, scripts, event);
    }

    private static void fillInThree(Page page) {
        field(page, "Naam").first().fill("Anna de Wit");
        field(page, "E-mailadres").first().fill("anna@kruinwijk.example");
        page.getByLabel("Wonen").first().check();
        page.getByLabel("Geld").first().check();
        page.locator("[name^='answers'][value=ja]").check();
        page.locator("[name=organisation]").fill("Gemeente Kruinwijk");
        page.locator("[name=dietary]").fill("Vegetarisch");
        press(page, "Collega toevoegen");
        assertThat(page.url()).as("goes on at the colleague just added").endsWith("#colleagues-0-name");
        page.locator("[name='colleagues[0].name']").fill("Bram Vos");
        page.locator("[name='colleagues[0].email']").fill("bram@kruinwijk.example");
        page.locator("[name^='colleagues[0].answers'][value=Jeugd]").check();
        page.locator("[name^='colleagues[0].answers'][value=nee]").check();
        press(page, "Collega toevoegen");
        page.locator("[name='colleagues[1].follows']").check();
    }

    private static void handOverAndCancel(Browser browser, boolean scripts) throws Exception {
        var page = browser.page();
        page.getByText("Overdragen aan een collega – Bram Vos").click();
        look(browser, scripts, "registration-hand-over");
        press(page, "Controleren");
        look(browser, scripts, "registration-hand-over-mistakes");
        page.locator("[name=name]").fill("Carla Bos");
        page.locator("[name=email]").fill("carla@kruinwijk.example");
        press(page, "Controleren");
        look(browser, scripts, "registration-hand-over-check");
        press(page, "Overdragen");
        assertThat(page.locator("main").innerText()).contains("Carla Bos").doesNotContain("Bram Vos");

        page.getByText("Afmelden – Naam volgt").click();
        look(browser, scripts, "registration-cancel");
        press(page, "Afmelden");
        look(browser, scripts, "registration-booking-after");
        assertThat(page.locator("main").innerText()).contains("Afgemeld");
    }

    private void ownPages(Browser browser, boolean scripts, Event event) throws Exception {
        var letter = crowd.letters(event.id(), "anna").getFirst().plain();
        var own = letter.replaceAll("(?s).*(/mijn/[\\w-]+).*", "$1");
        var page = browser.go(own);
        look(browser, scripts, "registration-own");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Wijzigen"))
                .click();
        page.locator("[name=name]").fill("");
        press(page, "Opslaan");
        look(browser, scripts, "registration-change-mistakes");
        page.locator("[name=name]").fill("Anna de Wit-Smit");
        press(page, "Opslaan");
        look(browser, scripts, "registration-own-changed");
        assertThat(page.locator("main").innerText()).contains("De wijziging is opgeslagen", "Anna de Wit-Smit");
    }

    private static void look(Browser browser, boolean scripts, String name) throws Exception {
        browser.picture(scripts ? name : name + "-without-scripts");
        if (!scripts) return;
        browser.showsNoAccessibilityViolations().fitsTheScreen();
        // The HTML is the same on every screen.
        if (browser.page().viewportSize().width < 1000)
            Browser.showsNoMistakesInHtml(browser.page().content());
    }

    private String form(Event event) {
        return "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
