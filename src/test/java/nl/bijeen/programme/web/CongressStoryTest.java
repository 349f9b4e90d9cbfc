package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Delegates.PLACED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.programme.web.Editor.Breakout;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A congress of three days with four rounds, from the first room to the last letter. Staff work it out without a mouse, two
 * hundred people say what they would like most, some of them on a phone without scripts, and everybody reads where they are
 * and why.
 */
@BijeenTest
class CongressStoryTest {

    private static final LocalDate DAY = LocalDate.of(2099, 3, 9);
    private static final int RANKED = 2;
    private static final int CHAIR = 8;
    private static final String CHANGED = "Het programma is gewijzigd: Congres";
    private static final String FREED = "Er kwam een plaats vrij in een sessie die je liever wilde.";
    private static final Pattern WHY = Pattern.compile("Dit is je|Je had|De organisatie heeft je|Je werkt mee");

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Choices choices;

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Crowd crowd;

    @Autowired
    PrivateLinks links;

    private Event event;
    private Delegates delegates;

    @Test
    void two_hundred_people_are_placed_in_four_rounds_and_read_why() {
        var staff = office.editor();
        var when = new When(DAY, LocalTime.of(9, 0), DAY.plusDays(2), LocalTime.of(17, 0));
        event = meetings.published(staff.association(), Meetings.announcement("Congres", when));
        try (var desk = Browser.open(site.to(""), Screen.DESKTOP).as(office.cookie(staff));
                var phone = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            plan(desk.page());
            delegates = new Delegates(crowd, event, made.people(event, 200));
            oneOfTwoHundredChoosesOnAPhone(phone);
            delegates.choose(made, programme(), List.of(1, CHAIR));
            made.closes(event, Duration.ofMinutes(-1));

            lookFixAndConfirm(desk);
            everybodyReadsWhy();
            theirOwnPagesSayTheSame(phone);

            aRoomChangeReachesOnlyWhoIsThere(desk);
            whoComesLaterGetsAFreePlace(phone);
            aFreedPlaceGoesToWhoWantedItMore(phone);
        }
    }

    /** In the first round hardly anybody wants the third breakout. */
    private void plan(Page page) {
        page.navigate(office("/programma"));
        var editor = new Editor(page)
                .room("Aula", 120, true)
                .room("Tuinkamer", 120, true)
                .room("Zolder", 120, false);
        editor.session(DAY, 0, "Opening", "Aula");
        var number = 0;
        for (var day : List.of(0, 1, 1, 2)) {
            number++;
            if (number == 2 || number == 4) editor.day(DAY.plusDays(day));
            editor.round(
                    DAY.plusDays(day),
                    "Ronde " + number,
                    new Breakout("Wonen " + number, "Aula", "5", "100"),
                    new Breakout("Zorg " + number, "Tuinkamer", "5", "110"),
                    new Breakout("Formulieren " + number, "Zolder", "25", "60"));
        }
        for (var round : programme().rounds()) editor.choosing(round, RANKED);
        var chair = Crowd.address("Deelnemer " + CHAIR).value();
        programme.contributor(event, session("Zorg 3").id(), Role.CHAIR, "Deelnemer 8", chair);
        editor.show();
    }

    private void oneOfTwoHundredChoosesOnAPhone(Browser phone) {
        made.closes(event, Duration.ofDays(9));
        var anna = delegates.number(1);
        var page = phone.go(links.path(anna) + "/keuze");
        phone.press("Opslaan");
        assertThat(phone.text()).contains("Kies minstens één sessie");
        for (var round = 1; round <= 4; round++) {
            page.getByLabel("Eerste keuze").selectOption(round == 1 ? "Formulieren 1" : "Zorg " + round);
            page.getByLabel("Tweede keuze").selectOption("Wonen " + round);
            if (round == 1) page.getByLabel("Een zaal zonder drempels").check();
            phone.press("Opslaan");
        }
        assertThat(phone.picture("congress-chosen").text())
                .contains("De keuze is opgeslagen.", "Je keuze, op volgorde:");
        assertThat(choices.needs(anna)).containsExactly(Access.STEP_FREE);
    }

    private void lookFixAndConfirm(Browser desk) {
        var page = desk.go(office("/indelen"));
        assertThat(desk.picture("congress-proposal").text()).contains("Vervalt: te weinig deelnemers");
        var second = programme().rounds().get(1).token();
        desk.go(office("/indelen/wie/" + delegates.number(2).uid() + "/" + second));
        page.getByLabel("Zet in sessie").selectOption(session("Formulieren 2").token());
        desk.press("Zet hier vast");
        assertThat(desk.text()).contains("Met de hand");
        assertThat(crowd.subjects(event.id(), "Deelnemer 2")).doesNotContain(PLACED);

        desk.press("Bevestig en verstuur");
        assertThat(page.locator("body").innerText())
                .contains("De indeling is bevestigd. 200 deelnemers krijgen bericht.", "Alle rondes zijn bevestigd.");
        assertThat(session("Formulieren 1").held()).isFalse();
    }

    private void everybodyReadsWhy() {
        for (var it : delegates.all()) {
            var letter = delegates.last(it);
            assertThat(letter.subject()).isEqualTo(PLACED);
            assertThat(letter.method()).isEqualTo("REQUEST");
            assertThat(letter.calendar().replace("\r\n ", "")).contains("9-3 ", "10-3 ", "11-3 ");
            assertThat(WHY.matcher(letter.plain()).results()).hasSize(4);
        }
    }

    private void theirOwnPagesSayTheSame(Browser phone) {
        phone.go(links.path(delegates.number(1)));
        assertThat(phone.picture("congress-placed").text())
                .contains("Dit is je tweede keuze, want “Formulieren 1” gaat niet door.");
        phone.go(links.path(delegates.number(2)));
        assertThat(phone.text()).contains("Formulieren 2", "De organisatie heeft je hier een plaats gegeven.");
        phone.go(links.path(delegates.number(CHAIR)));
        assertThat(phone.text()).contains("Zorg 3", "Je werkt mee aan deze sessie.");
    }

    private void aRoomChangeReachesOnlyWhoIsThere(Browser desk) {
        var page = desk.go(office("/programma/onderdeel/" + session("Wonen 4").token()));
        page.locator("#room").selectOption("");
        desk.press("Opslaan").follow("Bekijk de wijzigingen en wie ervan horen");
        page.locator("main form button").first().click();
        page.waitForURL("**/programma*");

        var there = delegates.who(it -> delegates.placed(it).contains("Wonen 4,"));
        assertThat(delegates.who(it -> delegates.last(it).subject().equals(CHANGED)))
                .isEqualTo(there)
                .hasSizeBetween(5, 100);
        for (var it : there)
            assertThat(delegates.last(it).calendar().replace("\r\n ", ""))
                    .contains("SEQUENCE:2", "Wonen 4")
                    .doesNotContain("Wonen 4 (");
    }

    private void whoComesLaterGetsAFreePlace(Browser phone) {
        phone.go(links.path(crowd.register(event, "Laat")));
        assertThat(phone.text()).contains("Je kwam erbij toen de anderen waren ingedeeld; hier was nog plaats.");
    }

    private void aFreedPlaceGoesToWhoWantedItMore(Browser phone) {
        var lucky = delegates.who(it -> delegates.placed(it).contains("Wonen 1,"));
        phone.go(links.path(lucky.getFirst()));
        phone.follow("Afmelden").press("Afmelden");

        var moved = delegates.who(it -> delegates.last(it).plain().contains(FREED));
        assertThat(moved)
                .isNotEmpty()
                .allMatch(it -> delegates.placed(it).contains("“Wonen 1” zit vol"))
                .allMatch(it -> delegates.last(it).plain().contains("Wonen 1,"));
        phone.go(links.path(moved.getFirst()));
        assertThat(phone.text()).contains("Wonen 1", FREED);
    }

    private Programme programme() {
        return programmes.of(event.id());
    }

    private Session session(String title) {
        return programme().sessions().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String office(String tab) {
        return "/bureau/bijeenkomsten/" + event.slug() + tab;
    }
}
