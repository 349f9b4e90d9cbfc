package nl.bijeen.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.invitation.Post;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Inviting in the office and answering at home, in a real browser. */
@BijeenTest
class InvitingBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Post post;

    @Test
    void staff_invite_and_people_answer_on_a_phone() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.NARROW)) {
            walk(browser);
        }
    }

    @Test
    void staff_invite_and_people_answer_at_a_desk() throws Exception {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            walk(browser);
        }
    }

    @Test
    void all_of_it_works_without_scripts() {
        var round = post.round("anna", "bram");
        try (var browser = Browser.withoutScripts(site.to(""), Screen.DESKTOP)) {
            signIn(browser, round);
            var page = browser.go(home(round) + "/nieuw");
            page.getByLabel("Naam").fill("Voor de groep");
            page.getByLabel("Themagroep (2 mensen)").check();
            press(page, "Opslaan");
            press(page, "Versturen");
            assertThat(page.locator("main").innerText()).contains("Voortgang");
            post.deliver(post.campaign(round));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ververs de cijfers"))
                    .click();
            assertThat(page.locator("main").innerText()).contains("2 mensen.");

            browser.go("/uitnodiging/" + round.link("anna"));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nee, ik kan niet"))
                    .click();
            page.locator("#words").fill("Ik ben op vakantie.");
            press(page, "Ik kom niet");
            assertThat(page.locator("main").innerText()).contains("Bedankt voor je antwoord", "Ik kom toch");
        }
    }

    @Test
    void an_invitation_is_written_and_answered_with_the_keyboard_only() {
        var round = post.round("anna");
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            signIn(browser, round);
            var page = browser.go(home(round) + "/nieuw");
            var keyboard = page.keyboard();
            page.locator("#name").focus();
            keyboard.press("Enter");
            page.waitForSelector("#summary-title");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("summary-title");
            keyboard.press("Tab");
            keyboard.press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
            keyboard.type("Met het toetsenbord");
            keyboard.press("Tab");
            keyboard.press("Tab");
            keyboard.press("Space");
            page.locator("#subject").focus();
            keyboard.press("Enter");
            page.waitForURL("**/uitnodigen/brief/**");
            assertThat(page.locator("main").innerText()).contains("1 persoon krijgt deze uitnodiging");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Versturen").setExact(true))
                    .focus();
            keyboard.press("Enter");
            page.waitForSelector("#voortgang");
            post.deliver(post.campaign(round));

            browser.go("/uitnodiging/" + round.link("anna"));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ja, ik kom"))
                    .focus();
            keyboard.press("Enter");
            page.waitForURL("**/aanmelden?uitnodiging=**");
        }
    }

    private void walk(Browser browser) throws Exception {
        var round = post.round("anna", "bram", "carla");
        signIn(browser, round);
        look(browser, browser.go(home(round)), "inviting-none");
        write(browser, round);
        rule(browser);
        places(browser, round);
        answer(browser, round);
        var page = browser.go(home(round));
        look(browser, page, "inviting");
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Voor de groep").setExact(true))
                .click();
        look(browser, page, "inviting-answered");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Herinnering maken"))
                .click();
        look(browser, page, "inviting-reminder");
        press(page, "Opslaan");
        look(browser, page, "inviting-reminder-draft");
        browser.go("/bureau/mensen/persoon/" + round.person("anna").token());
        look(browser, page, "inviting-person");
    }

    private void write(Browser browser, Post.Round round) throws Exception {
        round.register("carla");
        var page = browser.go(home(round) + "/nieuw");
        look(browser, page, "inviting-form");
        page.locator("#subject").fill("Kom {naem}");
        press(page, "Opslaan");
        look(browser, page, "inviting-form-mistakes");
        page.getByLabel("Naam").fill("Voor de groep");
        page.getByLabel("Themagroep (3 mensen)").check();
        page.locator("#subject").fill("Kom je ook, {naam}?");
        press(page, "Opslaan");
        assertThat(page.locator("main").innerText())
                .contains("2 mensen krijgen deze uitnodiging", "1: is al aangemeld", "Kom je ook, anna?");
        look(browser, page, "inviting-draft");
        page.getByLabel("Later").check();
        press(page, "Versturen");
        look(browser, page, "inviting-draft-mistakes");
        page.locator("#day").fill("2098-05-01");
        page.locator("#time").fill("10:00");
        press(page, "Versturen");
        look(browser, page, "inviting-planned");
        press(page, "Stuur mij een proef");
        assertThat(page.locator("main").innerText()).contains("De proef is onderweg");
        page.getByLabel("Nu meteen").check();
        press(page, "Versturen");
        look(browser, page, "inviting-sending");
        post.deliver(post.campaign(round));
    }

    private static void rule(Browser browser) throws Exception {
        var page = browser.go("/bureau/mensen/vaste-uitnodigingen");
        look(browser, page, "inviting-rules-none");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nieuwe vaste uitnodiging"))
                .click();
        look(browser, page, "inviting-rule");
        press(page, "Opslaan");
        look(browser, page, "inviting-rule-mistakes");
        page.getByLabel("Naam").fill("Wethouders");
        page.getByLabel("Organisatoren").fill("Veertigkring");
        page.getByLabel("Themagroep (3 mensen)").check();
        press(page, "Opslaan");
        look(browser, page, "inviting-rules");
    }

    private static void places(Browser browser, Post.Round round) throws Exception {
        var page = browser.go(home(round) + "/plaatsen");
        look(browser, page, "inviting-places-none");
        press(page, "Opslaan");
        look(browser, page, "inviting-places-mistakes");
        page.getByLabel("Voor wie?").selectOption("De groep Themagroep");
        page.getByLabel("Aantal plaatsen").fill("20");
        press(page, "Opslaan");
        look(browser, page, "inviting-places");
    }

    private static void answer(Browser browser, Post.Round round) throws Exception {
        var page = browser.go("/uitnodiging/" + round.link("anna"));
        look(browser, page, "invitation");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nee, ik kan niet"))
                .click();
        look(browser, page, "invitation-decline");
        page.locator("#words").fill("Ik ben op vakantie.");
        press(page, "Ik kom niet");
        look(browser, page, "invitation-declined");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Geef door aan een collega"))
                .click();
        look(browser, page, "invitation-pass-on");
        press(page, "Controleren");
        look(browser, page, "invitation-pass-on-mistakes");
        page.locator("#name").fill("Dina Mol");
        page.locator("#email").fill("dina@kruinwijk.example");
        press(page, "Controleren");
        look(browser, page, "invitation-pass-on-check");
        press(page, "Geef de uitnodiging door");
        look(browser, page, "invitation-passed-on");
        browser.go("/uitnodiging/" + round.link("bram") + "/voorkeuren");
        look(browser, page, "invitation-wishes");
        browser.go("/uitnodiging/" + round.link("bram") + "/afmelden");
        look(browser, page, "invitation-stop");
        press(page, "Stop deze mail");
        look(browser, page, "invitation-stopped");
        browser.go("/en/uitnodiging/" + round.link("bram"));
        look(browser, page, "invitation-english");
    }

    private static String home(Post.Round round) {
        return "/bureau/bijeenkomsten/" + round.event().slug() + "/uitnodigen";
    }

    private void signIn(Browser browser, Post.Round round) {
        var staff = office.staff(associations.get(round.association()), Role.EDITOR);
        browser.as(office.cookie(staff));
    }

    private static void look(Browser browser, Page page, String name) throws Exception {
        browser.picture(name).showsNoAccessibilityViolations().fitsTheScreen();
        // The HTML is the same on every screen.
        if (page.viewportSize().width < 1000) Browser.showsNoMistakesInHtml(page.content());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
