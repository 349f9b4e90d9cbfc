package nl.bijeen;

import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Position;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The political cafe of the third announcement: for members, who lead, and their staff. Members and their staff may come; a
 * non-member reads why not, and whom to ask.
 */
@BijeenTest
class MembersStoryTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    Registrations registrations;

    @Autowired
    Roster roster;

    @Autowired
    PrivateLinks links;

    @Autowired
    JdbcClient db;

    @Test
    void members_and_their_staff_may_come_and_a_non_member_reads_why_not_at_a_desk() throws Exception {
        try (var staff = Browser.open(site.to(""), Screen.DESKTOP);
                var visitor = Browser.open(site.to(""), Screen.DESKTOP)) {
            tell(staff, visitor);
        }
    }

    @Test
    void members_and_their_staff_may_come_and_a_non_member_reads_why_not_on_a_phone() throws Exception {
        try (var staff = Browser.open(site.to(""), Screen.NARROW);
                var visitor = Browser.open(site.to(""), Screen.NARROW)) {
            tell(staff, visitor);
        }
    }

    private void tell(Browser staff, Browser visitor) throws Exception {
        var association = office.association();
        var cafe = cafe(association);
        staff.as(office.cookie(office.staff(association, Role.EDITOR)));

        theCafeIsForMembers(staff, "/bureau/bijeenkomsten/" + cafe.slug() + "/doelgroep");
        var form = "/" + association.slug() + "/bijeenkomsten/" + cafe.slug() + "/aanmelden";
        aBakerReadsWhyNot(visitor, form);
        anEmployeeOfAMemberComes(visitor, form);
        sheAnswersAtHerAddress(visitor, association, cafe);
        theOfficeSeesWhoSheIs(staff, "/bureau/bijeenkomsten/" + cafe.slug() + "/deelnemers");
    }

    private Event cafe(Association association) {
        var kruinwijk = people.municipality(association.id(), "Gemeente Kruinwijk");
        db.sql("update organisation set mail_domains = '{kruinwijk.example}', province = 'Utrecht' where id = ?")
                .param(kruinwijk.id())
                .update();
        memberships.begin(kruinwijk, LocalDate.of(2020, 1, 1), STAFF);
        var zandhove = people.municipality(association.id(), "Gemeente Zandhove");
        people.at(kruinwijk, "Anna de Wit", "anna@kruinwijk.example", Position.Role.DIRECTOR);
        people.at(zandhove, "Bram Vos", "bram@zandhove.example", Position.Role.DIRECTOR);
        people.group(association.id(), "Themagroep inkomen");
        return meetings.open(association.id(), "Politiek café");
    }

    /** With the keyboard only. */
    private static void theCafeIsForMembers(Browser staff, String address) throws Exception {
        var page = staff.go(address);
        look(staff, "audience-empty");
        tabTo(page, "[name='includes[0].belonging']");
        page.keyboard().type("leden");
        tabTo(page, "[name=strength]:checked");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        tabTo(page, "[name=contactEmail]");
        page.keyboard().type("geen adres");
        page.keyboard().press("Enter");
        page.waitForSelector(".bijeen-summary");
        look(staff, "audience-mistakes");
        assertThat(page.locator(".bijeen-summary").innerText()).contains("Vul een e-mailadres in");
        page.locator("[name=contactEmail]").fill("vragen@beraad.example");
        press(page, "Bekijk wie dit zijn");
        assertThat(page.locator("main").innerText())
                .contains("Voor iedereen bij leden.", "hoort 1 persoon erbij", "Anna de Wit")
                .contains("Zo is het als je dit opslaat.")
                .doesNotContain("Bram Vos");
        press(page, "Behalve …");
        assertThat(page.locator("fieldset.bijeen-clause").count()).isEqualTo(2);
        page.locator("[name='excludes[0].roles'][value=FINANCE]").check();
        press(page, "Opslaan");
        assertThat(page.locator("main").innerText()).contains("De doelgroep is opgeslagen.");
        look(staff, "audience");
        page.locator("[name=zoek]").fill("bram");
        press(page, "Zoeken");
        look(staff, "audience-why");
        assertThat(page.locator("main").innerText())
                .contains(
                        "Hoort er niet bij",
                        "Is directeur bij Gemeente Zandhove.",
                        "Gemeente Zandhove is op de peildatum geen lid.");
    }

    private static void aBakerReadsWhyNot(Browser visitor, String form) throws Exception {
        var page = visitor.go(form);
        look(visitor, "audience-sign-up");
        fill(page, "Jan Bakker", "jan@bakkerij.example", "Bakkerij Bakker", "DIRECTOR");
        press(page, "Controleren");

        look(visitor, "audience-refused");
        assertThat(page.locator(".bijeen-summary").innerText())
                .contains("niet voor iedereen", "Bakkerij Bakker is op die dag geen lid.", "vragen@beraad.example");
        assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Jan Bakker");
        assertThat(page.locator("[name=role]").inputValue()).isEqualTo("DIRECTOR");
    }

    private static void anEmployeeOfAMemberComes(Browser visitor, String form) {
        var page = visitor.go(form);
        fill(page, "Eva Smit", "eva@kruinwijk.example", "Kruinwijk", "POLICY_OFFICER");
        press(page, "Controleren");
        press(page, "Aanmelden");
        assertThat(page.locator("h1").innerText()).isEqualTo("Je bent aangemeld");
    }

    private void sheAnswersAtHerAddress(Browser visitor, Association association, Event cafe) throws Exception {
        var eva = roster.all(cafe.id(), Roster.Query.ALL).getFirst().registration();
        assertThat(eva.association()).isEqualTo(association.id());
        var page = visitor.go(links.path(eva));
        look(visitor, "audience-own-page");
        press(page, "Bevestig eva@kruinwijk.example");
        assertThat(page.locator("main").innerText()).contains("We weten nu dat dit e-mailadres van jou is.");
        assertThat(page.locator("text=Bevestig eva").count()).isZero();
    }

    private static void theOfficeSeesWhoSheIs(Browser staff, String address) throws Exception {
        var page = staff.go(address + "?soort=EMPLOYEE_OF_MEMBER");
        look(staff, "audience-participants");
        assertThat(page.locator("tbody").innerText())
                .contains("Eva Smit", "Medewerker van een lid", "E-mailadres bevestigd");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Eva Smit"))
                .click();
        look(staff, "audience-participant");
        assertThat(page.locator("main").innerText())
                .contains("Hoort bij de doelgroep.", "Is beleidsmedewerker bij Gemeente Kruinwijk.");
        staff.go(address + "?soort=MEMBER");
        assertThat(page.locator("main").innerText()).contains("Niemand gevonden.");
    }

    private static void fill(Page page, String name, String email, String organisation, String role) {
        page.locator("[name=name]").fill(name);
        page.locator("[name=email]").fill(email);
        page.locator("[name=organisation]").fill(organisation);
        page.locator("[name=role]").selectOption(role);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    /** Goes on with the Tab key until the focus is there. */
    private static void tabTo(Page page, String selector) {
        for (var i = 0; i < 80; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached with the Tab key");
    }

    private static void look(Browser browser, String name) throws Exception {
        browser.picture(name).fitsTheScreen().showsNoAccessibilityViolations();
        // The HTML is the same on every screen.
        if (browser.page().viewportSize().width < 1000)
            Browser.showsNoMistakesInHtml(browser.page().content());
    }
}
