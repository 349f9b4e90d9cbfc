package nl.bijeen.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Event;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.invitation.Post;
import nl.bijeen.registration.Desks;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The joint meeting of three hosts from the seeds: the aldermen of one host's group are invited by themselves once the meeting
 * is published, there are twenty places for them, and one of them passes the invitation on.
 */
@BijeenTest
class JointMeetingStoryTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Announcements announcements;

    @Autowired
    Desks desks;

    @Autowired
    Post post;

    @Test
    void the_group_is_invited_on_publication_and_one_of_them_passes_it_on() {
        var people = post.round("anna", "bram", "carla");
        var draft = draft(people);
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            signIn(browser, people);
            makeTheRule(browser.go("/bureau/mensen/vaste-uitnodigingen/nieuw"));
            setThePlaces(browser.go(home(draft) + "/uitnodigen/plaatsen"));

            var page = browser.go(home(draft) + "/publiceren");
            assertThat(page.locator("main").innerText()).contains("vaste uitnodiging heeft: Wethouders van de kring");
            press(page, "Nu publiceren");
            post.deliver(post.campaign(people.at(draft)));
            seeWhoWasInvited(browser, draft);

            var meeting = people.at(draft);
            passOn(browser.go("/uitnodiging/" + meeting.link("anna")));
            come(browser.go("/uitnodiging/" + meeting.link("dina")));

            page = browser.go(home(draft) + "/uitnodigen");
            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions()
                                    .setName("Wethouders van de kring")
                                    .setExact(true))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("Doorgegeven aan Dina Mol", "Gekregen van anna", "4 mensen.");
            assertThat(desks.of(draft.id()).taken()).isEqualTo(1);
            browser.picture("story-invited");
        }
    }

    private static void makeTheRule(Page page) {
        page.getByLabel("Naam").fill("Wethouders van de kring");
        page.getByLabel("Organisatoren").fill("Veertigkring");
        page.getByLabel("Themagroep (3 mensen)").check();
        page.getByLabel("Wanneer gaan de mails weg?").selectOption("0");
        press(page, "Opslaan");
        assertThat(page.locator("main").innerText()).contains("Organisator: Veertigkring");
    }

    private static void setThePlaces(Page page) {
        page.getByLabel("Voor wie?").selectOption("De groep Themagroep");
        page.getByLabel("Aantal plaatsen").fill("20");
        press(page, "Opslaan");
        assertThat(page.locator("main").innerText()).contains("Hooguit 20 uit de groep Themagroep");
    }

    private static void seeWhoWasInvited(Browser browser, Event draft) {
        var page = browser.go(home(draft) + "/uitnodigen");
        assertThat(page.locator("main").innerText()).contains("Vaste uitnodiging: Wethouders van de kring");
    }

    private static void passOn(Page page) {
        follow(page, "Geef door aan een collega");
        page.locator("#name").fill("Dina Mol");
        page.locator("#email").fill("dina@kruinwijk.example");
        press(page, "Controleren");
        press(page, "Geef de uitnodiging door");
        assertThat(page.locator("main").innerText()).contains("De uitnodiging is doorgegeven");
    }

    private static void come(Page page) {
        assertThat(page.locator("main").innerText()).contains("Dag Dina Mol, anna geeft je deze uitnodiging door.");
        follow(page, "Ja, ik kom");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Dina Mol");
        assertThat(page.locator("#email").inputValue()).isEqualTo("dina@kruinwijk.example");
        press(page, "Controleren");
        press(page, "Aanmelden");
    }

    /** Held by three in words; the middle one has the group. */
    private Event draft(Post.Round people) {
        var plain = Meetings.announcement(
                "Een veerkrachtige en solidaire samenleving",
                new When(LocalDate.of(2099, 12, 11), LocalTime.of(12, 30), null, LocalTime.of(15, 30)));
        var hosts = List.of(
                new Announcement.Host("Veertigkring", "", null),
                new Announcement.Host("Netwerk van directeuren", "", null),
                new Announcement.Host("Beraad", "", null));
        var announcement = new Announcement(
                Kind.THEME_MEETING,
                plain.title(),
                "Hulp en ondersteuning: waar liggen de grenzen?",
                plain.introduction(),
                "",
                plain.when(),
                new Where(Where.Mode.ONLINE, "", "", "", "", "", "", ""),
                hosts,
                "Wethouders van de themagroep worden automatisch uitgenodigd.",
                plain.cost(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return announcements.draft(people.association(), announcement, Meetings.STAFF);
    }

    private static String home(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug();
    }

    private void signIn(Browser browser, Post.Round people) {
        var staff = office.staff(associations.get(people.association()), Role.EDITOR);
        browser.as(office.cookie(staff));
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
