package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office looks after the participants of a meeting, in a real browser. */
@BijeenTest
class RosterBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    Crowd crowd;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Questions questions;

    @Test
    void staff_look_after_participants_on_a_narrow_phone() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.NARROW)) {
            walk(browser);
        }
    }

    @Test
    void staff_look_after_participants_at_a_desk() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            walk(browser);
        }
    }

    private void walk(Browser browser) throws Exception {
        var event = crowd.meetingWithSeats(3);
        questions.add(
                event.id(), Kind.CHOICE, "Welke sessie kies je?", "", false, List.of("Wonen", "Jeugd"), Meetings.STAFF);
        questions.add(event.id(), Kind.YES_NO, "Blijf je voor de borrel?", "", false, List.of(), Meetings.STAFF);
        signIn(browser, event);
        var address = "/bureau/bijeenkomsten/" + event.slug();

        browser.go(address + "/deelnemers");
        look(browser, "office-participants-none");
        crowd.party(event, false, "Anna de Wit", "Bram Vos", "", "Dina Mol");
        crowd.register(event, "Eva Smit");

        settings(browser, address);
        participants(browser, address);
        letter(browser, address);
    }

    private static void settings(Browser browser, String address) throws Exception {
        var page = browser.go(address + "/aanmelden");
        look(browser, "office-desk");
        page.locator("[name=capacity]").fill("1");
        press(page, "Opslaan");
        look(browser, "office-desk-mistakes");
        page.locator("[name=capacity]").fill("4");
        press(page, "Opslaan");
        assertThat(page.locator("main").innerText()).contains("Er kreeg 1 persoon een plaats");
        browser.go(address + "/aanmelden/vragen/nieuw");
        look(browser, "office-question");
        press(page, "Opslaan");
        look(browser, "office-question-mistakes");
    }

    private static void participants(Browser browser, String address) throws Exception {
        var page = browser.go(address + "/deelnemers");
        look(browser, "office-participants");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Eva Smit"))
                .click();
        look(browser, "office-participant");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Voorrang geven"))
                .click();
        look(browser, "office-priority");
        press(page, "Voorrang geven");
        look(browser, "office-priority-mistakes");
        page.getByLabel("Nu een plaats").check();
        page.locator("[name=reason]").fill("Spreekt namens de regio.");
        press(page, "Voorrang geven");
        assertThat(page.locator("main").innerText()).contains("De deelnemer heeft nu een plaats", "Aangemeld");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Overdragen"))
                .click();
        press(page, "Plaats overdragen");
        look(browser, "office-hand-over-mistakes");
        browser.go(address + "/deelnemers/nieuw");
        press(page, "Deelnemer toevoegen");
        look(browser, "office-add-mistakes");
    }

    private static void letter(Browser browser, String address) throws Exception {
        var page = browser.go(address + "/deelnemers");
        page.getByLabel("Kies Anna de Wit").check();
        press(page, "Schrijf aan wie is aangevinkt");
        look(browser, "office-letter");
        press(page, "Controleren");
        look(browser, "office-letter-mistakes");
        page.locator("[name=subject]").fill("Parkeren");
        write(page, "Parkeer achter het gebouw.");
        press(page, "Controleren");
        look(browser, "office-letter-check");
        press(page, "Verstuur de mail");
        assertThat(page.locator("main").innerText()).contains("De mail wordt verstuurd.");
    }

    /** In the editor where scripts put one, else in the field itself. */
    private static void write(Page page, String text) {
        var editor = page.locator("[contenteditable=true]");
        if (editor.count() > 0) {
            editor.first().click();
            page.keyboard().type(text);
        } else {
            page.locator("[name=message]").fill(text);
        }
    }

    private void signIn(Browser browser, Event event) {
        var staff = office.staff(associations.get(event.association()), Role.EDITOR);
        browser.as(office.cookie(staff));
    }

    private static void look(Browser browser, String name) throws Exception {
        browser.picture(name).showsNoAccessibilityViolations().fitsTheScreen();
        // The HTML is the same on every screen.
        if (browser.page().viewportSize().width < 1000)
            Browser.showsNoMistakesInHtml(browser.page().content());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
