package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.web.Editor.Breakout;
import nl.bijeen.registration.Crowd;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A café of an afternoon: an opening, three tables at once, what they found, and a drink. Staff work it out without a mouse,
 * and whoever registers on a phone without scripts chooses a table at once.
 */
@BijeenTest
class CafeStoryTest {

    private static final int DRINKS = 2;
    private static final int FIRST_COME = 1;

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Choices choices;

    @Autowired
    Crowd crowd;

    private Event event;

    @Test
    void three_tables_are_planned_and_people_choose_one_as_they_register() {
        var staff = office.editor();
        event = meetings.open(staff.association(), "Begrotingscafé");
        try (var desk = Browser.open(site.to(""), Screen.DESKTOP).as(office.cookie(staff))) {
            plan(desk.page());
            desk.picture("cafe-programme");
        }
        twoTakeTheGarden();
        try (var phone = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            readTheProgramme(phone);
            register(phone);
            chooseWhatIsFullAndThenSomethingElse(phone);
            phone.go(ownPage());
            assertThat(phone.text()).contains("Wat elk kind nodig heeft", "Je hebt deze sessie zelf gekozen.");
        }
    }

    private void plan(Page page) {
        var day = event.when().firstDay();
        page.navigate("/bureau/bijeenkomsten/" + event.slug() + "/programma");
        var editor = new Editor(page)
                .room("Aula", 80, true)
                .room("Tuinkamer", 2, true)
                .room("Zolder", 30, true)
                .session(day, 0, "Welkom en de cijfers", "Aula")
                .round(
                        day,
                        "Aan tafel",
                        new Breakout("Rondkomen", "Aula", "3", "40"),
                        new Breakout("Wat elk kind nodig heeft", "Zolder", "3", "30"),
                        new Breakout("Een overheid die terugbelt", "Tuinkamer", "1", "2"))
                .session(day, 0, "Wat zeiden de tafels?", "Aula")
                .session(day, DRINKS, "Borrel", "Aula");
        editor.choosing(programmes.of(event.id()).rounds().getFirst(), FIRST_COME)
                .show();
        var programme = programmes.of(event.id());
        assertThat(programme.shown()).isNotNull();
        assertThat(programme.sessions()).hasSize(6).allMatch(it -> it.room() != null);
        assertThat(programme.of(programme.rounds().getFirst())).hasSize(3);
        assertThat(programme.sessions().getLast().kind()).isEqualTo(Session.Kind.DRINKS);
    }

    private void twoTakeTheGarden() {
        var programme = programmes.of(event.id());
        var round = programme.rounds().getFirst();
        var garden = programme.of(round).stream()
                .filter(it -> it.title().startsWith("Een overheid"))
                .findFirst()
                .orElseThrow();
        for (var it : crowd.party(event, false, "Bram Vos", "Carl Bos"))
            assertThat(choices.take(it.id(), round.id(), garden.id())).isEqualTo(new Choices.Answer.Noted());
    }

    private void readTheProgramme(Browser phone) {
        var slug = associations.get(event.association()).slug();
        var page = phone.go("/" + slug + "/bijeenkomsten/" + event.slug());
        assertThat(page.locator("section[aria-labelledby=programma]").innerText())
                .containsSubsequence(
                        "14.00",
                        "Welkom en de cijfers",
                        "Kies een van deze 3 sessies. Dat doe je na je aanmelding.",
                        "Rondkomen")
                .containsSubsequence("15.30", "Wat zeiden de tafels?", "Borrel");
        phone.picture("cafe-public");
    }

    private static void register(Browser phone) {
        phone.follow("Aanmelden");
        phone.page().locator("#name").fill("Anna de Wit");
        phone.page().locator("#email").fill(Crowd.address("anna").value());
        phone.press("Controleren").press("Aanmelden").picture("cafe-registered");
        assertThat(phone.text()).contains("Je kunt nu kiezen naar welke sessies je gaat.");
    }

    private static void chooseWhatIsFullAndThenSomethingElse(Browser phone) {
        phone.follow("Kies sessies").picture("cafe-choosing");
        phone.page().getByLabel("Een overheid die terugbelt").check();
        phone.press("Opslaan");
        assertThat(phone.text()).contains("Deze sessie is vol.");
        phone.page().getByLabel("Wat elk kind nodig heeft").check();
        phone.press("Opslaan").picture("cafe-chosen");
        assertThat(phone.text()).contains("Je bent aangemeld", "De keuze is opgeslagen.");
    }

    /** As her letter says, which leads to the tables too. */
    private String ownPage() {
        var letter = crowd.letters(event.id(), "anna").getFirst().plain();
        assertThat(letter)
                .contains("Je kunt nu kiezen naar welke sessies je gaat.")
                .containsPattern("/mijn/\\S+/keuze");
        return letter.replaceAll("(?s).*(/mijn/[\\w-]+).*", "$1");
    }
}
