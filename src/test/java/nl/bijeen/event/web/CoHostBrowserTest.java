package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is opened to an association and a guest, and the guest comes in; in a real browser. */
@BijeenTest
class CoHostBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    StaffMembers members;

    @Autowired
    SignInLinks links;

    @Autowired
    Meetings meetings;

    @Autowired
    CoHosts coHosts;

    private Association owner;
    private Association other;
    private Event event;
    private boolean scripts = true;

    @BeforeEach
    void twoAssociations() {
        owner = office.association();
        other = office.association();
        event = meetings.open(owner.id(), "Jeugd en wonen");
    }

    @Test
    void it_works_on_a_narrow_phone() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.NARROW)) {
            walk(browser);
        }
    }

    @Test
    void it_works_at_a_desk() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            walk(browser);
        }
    }

    @Test
    void it_works_without_scripts() throws Exception {
        scripts = false;
        try (var browser = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            walk(browser);
        }
    }

    @Test
    void it_works_with_the_keyboard_only() {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            var page = signedIn(browser, office.staff(owner, Role.EDITOR));
            browser.go("/bureau/bijeenkomsten/" + event.slug());
            press(page, ".bijeen-tabs a[href$='/aankondiging']", "Enter");
            press(page, ".bijeen-tabs a[href$='/medeorganisatoren']", "Enter");
            reach(page, "#house");
            page.keyboard().type(other.name());
            press(page, "#rights", "Space");
            press(page, "form[action$='/vereniging'] button", "Enter");
            reach(page, "summary");
            page.keyboard().press("Enter");
            press(page, "form[action$='/intrekken'] button", "Enter");
            page.locator("text=ziet deze bijeenkomst niet meer").waitFor();
        }
        assertThat(coHosts.of(event.id())).isEmpty();
    }

    private void walk(Browser browser) throws Exception {
        var page = signedIn(browser, office.staff(owner, Role.EDITOR));
        browser.go("/bureau/bijeenkomsten/" + event.slug() + "/medeorganisatoren");
        look(browser, "co-hosts-none");
        button(page, "Gast toevoegen");
        look(browser, "co-hosts-mistakes");
        page.fill("#organisation", "Ministerie van Proef");
        page.fill("#name", "Sam Proef");
        page.fill("#email", "sam@ministerie-" + owner.slug() + ".example");
        page.check("#guestRights");
        page.check("#guestRights-2");
        button(page, "Gast toevoegen");
        page.selectOption("#house", other.slug());
        page.check("#rights");
        button(page, "Vereniging toevoegen");
        assertThat(page.locator("main").innerText()).contains(other.name() + " kan nu meedoen");
        button(page, "Zet " + other.name() + " bij de organisatoren op de pagina");
        page.locator("summary").first().click();
        look(browser, "co-hosts");
        browser.go("/bureau/bijeenkomsten");
        look(browser, "co-hosts-list-of-owner");

        guest(browser);
    }

    private void guest(Browser browser) throws Exception {
        var page = browser.page();
        page.context().clearCookies();
        var house = coHosts.of(event.id()).getLast().house();
        browser.go(links.make(members.of(house).getFirst(), "/bureau/bijeenkomsten"));
        page.locator("main form button").click();
        look(browser, "co-host-list");
        page.click(".bijeen-meetings__title");
        look(browser, "co-host-overview");
        for (var tab : List.of("Deelnemers", "Bestanden", "Journaal", "Aankondiging")) {
            page.locator(".bijeen-tabs").getByText(tab).click();
            look(browser, "co-host-" + tab.toLowerCase(java.util.Locale.ROOT));
        }
        page.fill("#theme", "Samen verder");
        page.click(".bijeen-long__main > .bijeen-actions button");
        assertThat(page.url()).endsWith("~" + event.slug());
    }

    private Page signedIn(Browser browser, Staff staff) {
        return browser.as(office.cookie(staff)).page();
    }

    private void look(Browser browser, String name) throws Exception {
        browser.picture(name).fitsTheScreen();
        // Axe is a script itself.
        if (scripts) browser.showsNoAccessibilityViolations();
        if (browser.page().viewportSize().width < 1000)
            Browser.showsNoMistakesInHtml(browser.page().content());
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void press(Page page, String thing, String key) {
        reach(page, thing);
        page.keyboard().press(key);
        page.waitForLoadState();
    }

    /** Tab, Tab, Tab … until the focus is there, as people without a mouse do. */
    private static void reach(Page page, String thing) {
        page.locator(thing).first().waitFor();
        for (var tabs = 0; tabs < 150; tabs++) {
            if ((Boolean) page.evaluate("thing => !!document.activeElement.closest(thing)", thing)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + thing + " on " + page.url());
    }
}
