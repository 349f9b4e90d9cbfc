package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grid of a day, where sessions are carried with the keys and dragged. */
@BijeenTest
class GridBrowserTest {

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

    private Staff staff;
    private Event event;
    private String address;

    @BeforeEach
    void aCafe() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Politiek café");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
    }

    @Test
    void a_session_is_carried_to_another_room_and_time_and_made_longer_with_the_arrow_keys() {
        made.start(event);
        made.room(event, "Grote zaal", 80);
        var small = made.room(event, "Tuinkamer", 12);
        made.session(event, Session.Kind.PLENARY, "Welkom", "14:00", "14:30");
        made.in(made.room(event, "Atelier", 9), made.session(event, Session.Kind.PLENARY, "Lezing", "14:30", "15:00"));
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP).as(office.cookie(staff))) {
            var page = browser.go(address);
            var button = page.locator("button.bijeen-grid__move").last();
            button.focus();
            for (var key : new String[] {"Enter", "ArrowLeft", "ArrowDown", "Shift+ArrowDown"}) button.press(key);
            assertThat(page.locator("[data-move-said]").textContent()).isEqualTo("Lezing: 15:00–16:00, Tuinkamer");
            button.press("Enter");
            page.waitForURL("**#onderdeel-*");
            page.waitForFunction("document.activeElement.textContent === 'Lezing'");
        }
        var talk = programmes.of(event.id()).sessions().getLast();
        assertThat(talk.room()).isEqualTo(small);
        assertThat(talk.during().from().toLocalTime()).isEqualTo(LocalTime.of(15, 0));
        assertThat(talk.during().minutes()).isEqualTo(60);
    }

    @Test
    void a_session_is_dragged_to_another_room() {
        made.start(event);
        var hall = made.room(event, "Grote zaal", 80);
        made.in(made.room(event, "Atelier", 9), made.session(event, Session.Kind.PLENARY, "Lezing", "14:30", "15:00"));
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP).as(office.cookie(staff))) {
            var page = browser.go(address);
            page.locator("[data-session]")
                    .dragTo(page.locator("tbody td.bijeen-grid__free[data-room]")
                            .first());
            page.waitForURL("**#onderdeel-*");
        }
        assertThat(programmes.of(event.id()).sessions().getFirst().room()).isEqualTo(hall);
    }
}
