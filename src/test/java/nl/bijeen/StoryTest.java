package nl.bijeen;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.Browser.Screen.DESKTOP;
import static nl.bijeen.Browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Method;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole story as people live it: found, registered for together, handed over, given up, called off, and everybody knows. */
@BijeenTest
class StoryTest {

    private static final Pattern LINK_TO_OWN_PAGE = Pattern.compile("https?://\\S+/mijn/[\\w-]+");
    private static final Pattern LINK_TO_SIGN_IN = Pattern.compile("https?://\\S+/bureau/aanmelden/[\\w-]+");

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    PublicUrl site;

    @Test
    void a_meeting_is_found_registered_for_by_three_changed_and_called_off() throws Exception {
        var association = office.association();
        var staff = office.staff(association, Role.EDITOR);
        var event = meetings.open(association.id(), "Samen werken aan schuldhulpverlening");
        var people = Stream.of("anna", "bram", "chris")
                .map(it -> it + "@" + association.slug() + ".example")
                .toList();

        try (var visitor = Browser.open(site.to(""), PHONE)) {
            findBySearch(visitor, "/" + association.slug(), event);
            registerThree(visitor, people);
        }
        for (var colleague : people.subList(1, 3)) {
            assertThat(calendarMethod(letter(colleague))).isEqualTo(Method.REQUEST);
        }
        // Who registers others gets an overview beside the own invitation.
        assertThat(TestSurroundings.MAIL.await(people.getFirst(), 2)).hasSize(2);

        try (var bram = Browser.withoutScripts(site.to(""), PHONE)) {
            handOver(bram, ownPage(people.get(1)), "dana@" + association.slug() + ".example");
        }
        assertThat(calendarMethod(letter("dana@" + association.slug() + ".example")))
                .isEqualTo(Method.REQUEST);

        try (var chris = Browser.withoutScripts(site.to(""), PHONE)) {
            giveUp(chris, ownPage(people.get(2)));
        }

        try (var desk = Browser.open(site.to(""), DESKTOP)) {
            signIn(desk, staff);
            callOff(desk, event);
            seeWhatHappened(desk, event);
        }
        var dana = "dana@" + association.slug() + ".example";
        assertThat(TestSurroundings.MAIL.await(dana, 2).getLast().getSubject()).contains("Gaat niet door");
        assertThat(calendarMethod(letter(dana))).isEqualTo(Method.CANCEL);
    }

    private static void findBySearch(Browser visitor, String home, Event event) {
        var page = visitor.go(home + "/agenda");
        page.getByLabel("Zoek op woorden").fill("schuldhulp");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Zoek").setExact(true))
                .click();
        page.getByRole(LINK, new Page.GetByRoleOptions().setName(event.title()))
                .first()
                .click();
        assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .textContent())
                .contains(event.title());
        visitor.showsNoAccessibilityViolations().fitsTheScreen();
    }

    private static void registerThree(Browser visitor, List<String> people) {
        var page = visitor.page();
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Aanmelden").setExact(true))
                .first()
                .click();
        page.locator("#name").fill("Anna Voorbeeld");
        page.locator("#email").fill(people.getFirst());
        IntStream.range(0, 2).forEach(it -> {
            page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Collega toevoegen"))
                    .click();
            page.locator("#colleagues-" + it + "-name").fill("Collega " + (it + 1));
            page.locator("#colleagues-" + it + "-email").fill(people.get(it + 1));
        });
        visitor.showsNoAccessibilityViolations().fitsTheScreen();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Controleren"))
                .last()
                .click();
        visitor.showsNoAccessibilityViolations().fitsTheScreen();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Aanmelden").setExact(true))
                .click();
        assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .textContent())
                .contains("Jullie zijn aangemeld");
        visitor.showsNoAccessibilityViolations().fitsTheScreen().picture("story-aangemeld");
    }

    private static void handOver(Browser visitor, String ownPage, String colleague) {
        var page = visitor.go(ownPage);
        visitor.picture("story-mijn-aanmelding");
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Overdragen aan een collega"))
                .click();
        page.getByLabel("Naam van je collega").fill("Dana Proef");
        page.getByLabel("E-mailadres van je collega").fill(colleague);
        page.locator("main form button").first().click();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Overdragen").setExact(true))
                .click();
        assertThat(page.locator("h1").textContent()).contains("Je plaats is overgedragen");
        assertThat(page.navigate(ownPage).status()).isEqualTo(404);
    }

    private static void giveUp(Browser visitor, String ownPage) {
        var page = visitor.go(ownPage);
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Afmelden").setExact(true))
                .click();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Afmelden").setExact(true))
                .click();
        assertThat(page.locator("main").textContent()).contains("afgemeld");
    }

    private static void signIn(Browser desk, Staff staff) throws Exception {
        var page = desk.go("/bureau");
        page.getByLabel("E-mailadres").fill(staff.email().value());
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Stuur mij een link"))
                .click();
        page.navigate(first(LINK_TO_SIGN_IN, letter(staff.email().value())));
        page.locator("main form button").first().click();
        assertThat(page.url()).contains("/bureau/bijeenkomsten");
    }

    private static void callOff(Browser desk, Event event) {
        var page = desk.go("/bureau/bijeenkomsten/" + event.slug() + "/doorgaan");
        desk.showsNoAccessibilityViolations();
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Afgelasten")).click();
        desk.showsNoAccessibilityViolations();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Verder")).click();
        assertThat(page.locator("main [aria-invalid=true]").count()).isEqualTo(1);
        desk.showsNoAccessibilityViolations();
        page.getByLabel("Reden").fill("Er zijn te weinig aanmeldingen.");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Verder")).click();
        assertThat(page.locator("main").textContent()).contains("2 mensen krijgen een mail");
        desk.showsNoAccessibilityViolations().picture("story-afgelasten-controle");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Ja, gelast af"))
                .click();
        assertThat(page.locator("main").textContent()).contains("is afgelast");
    }

    private static void seeWhatHappened(Browser desk, Event event) {
        var office = "/bureau/bijeenkomsten/" + event.slug();
        assertThat(desk.go(office + "/brieven").locator("main").textContent()).contains("Gaat niet door");
        desk.showsNoAccessibilityViolations();
        assertThat(desk.go(office + "/journaal").locator("main").textContent())
                .contains("Afgelast", "Plaats overgedragen");
        desk.showsNoAccessibilityViolations();
    }

    private static MimeMessage letter(String address) {
        return TestSurroundings.MAIL.newest(address);
    }

    private static String ownPage(String address) throws Exception {
        return first(LINK_TO_OWN_PAGE, letter(address));
    }

    private static String first(Pattern pattern, MimeMessage letter) throws Exception {
        var found = pattern.matcher(text(letter, "text/plain"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String calendarMethod(MimeMessage letter) throws Exception {
        return Biweekly.parse(text(letter, "text/calendar")).first().getMethod().getValue();
    }

    /** The first part of this kind, wherever it is in the letter. */
    private static String text(Part part, String kind) throws MessagingException, IOException {
        if (part.isMimeType(kind)) {
            return part.getContent() instanceof String text
                    ? text
                    : new String(part.getInputStream().readAllBytes(), UTF_8);
        }
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (var it = 0; it < parts.getCount(); it++) {
            BodyPart inner = parts.getBodyPart(it);
            var text = text(inner, kind);
            if (!text.isEmpty()) return text;
        }
        return "";
    }
}
