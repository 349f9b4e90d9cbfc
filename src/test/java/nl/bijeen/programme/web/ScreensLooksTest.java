package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of a building, and the links below the programme. */
@BijeenTest
class ScreensLooksTest {

    /**
     * A capital of four centimetres is read from ten metres (a two hundred and fiftieth of the distance). On a screen of a metre,
     * and with capitals seven tenths of the size of the letters, that is over five hundredths of its width.
     */
    private static final double OF_THE_WIDTH = 0.056;

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    TestProgramme made;

    Association ours;
    Event event;
    String room;

    @BeforeEach
    void aMeetingThatGoesOnNow() {
        ours = office.association();
        var today = When.local(Instant.now()).toLocalDate();
        var all = new When(today, LocalTime.MIN, today.plusDays(1), LocalTime.of(23, 0));
        event = meetings.published(ours.id(), Meetings.announcement("Voorjaarscongres sociaal domein", all));
        made.shown(event);
        var here = made.room(event, "Grote zaal", 300);
        var there = made.room(event, "Zaal 2", 40);
        made.in(
                here,
                made.session(
                        event, Kind.PLENARY, "Bestaanszekerheid begint bij een dak boven je hoofd", "00:00", "23:58"));
        made.in(here, made.session(event, Kind.PLENARY, "Plenaire terugkoppeling", "23:58", "23:59"));
        var round = made.round(event, "Ronde 1", Choosing.RANKED, "00:00", "23:58");
        made.in(there, made.breakout(event, round, "Werk voor iedereen", null, null));
        room = programmes.of(event.id()).rooms().getFirst().token();
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "PHONE", "DESKTOP"})
    void screens_and_links(Screen screen) {
        var meeting = "/" + ours.slug() + "/bijeenkomsten/" + event.slug();
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(meeting + "/scherm/" + room, "programme-screen");
            tour.see("/en" + meeting + "/scherm/" + room, "programme-screen-en");
            tour.see(meeting + "/scherm", "programme-screens");
            tour.go(meeting).click("details summary").seen("programme-feeds", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void where_staff_find_them(Screen screen) {
        var staff = office.staff(ours, Role.EDITOR);
        var draft = meetings.draft(ours.id(), "Concept");
        made.start(draft);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go("/bureau/bijeenkomsten/" + event.slug() + "/programma")
                    .click("a[href$='/programma/delen']")
                    .seen("programme-share", 200);
            tour.see("/bureau/bijeenkomsten/" + draft.slug() + "/programma/delen", "programme-share-draft");
        }
    }

    @Test
    void a_screen_is_read_from_ten_metres_and_keeps_up_by_itself() {
        try (var tour = Tour.of(site.to(""), Screen.DESKTOP)) {
            tour.go("/" + ours.slug() + "/bijeenkomsten/" + event.slug() + "/scherm/" + room);
            var letter = (Number)
                    tour.page()
                            .evaluate(
                                    "parseFloat(getComputedStyle(document.querySelector('.bijeen-screen__now .bijeen-screen__title')).fontSize)");
            var again = tour.page().reload().headerValue("refresh");

            assertThat(letter.doubleValue() / tour.page().viewportSize().width).isGreaterThan(OF_THE_WIDTH);
            assertThat(again).isEqualTo("60");
            assertThat(tour.page().content()).doesNotContain("http-equiv");
            tour.click(".bijeen-screen__foot a");
            assertThat(tour.page().reload().headerValue("refresh")).isNull();
        }
    }
}
