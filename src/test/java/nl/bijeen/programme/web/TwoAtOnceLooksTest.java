package nl.bijeen.programme.web;

import static nl.bijeen.event.Meetings.STAFF;

import java.time.Instant;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Calls.Settings;
import nl.bijeen.programme.ChoosingWays;
import nl.bijeen.programme.ChoosingWays.Way;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.TestCall;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read when somebody else was first, or when they were about to lose what they filled in. */
@BijeenTest
class TwoAtOnceLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    TestCall call;

    @Autowired
    Calls calls;

    @Autowired
    Submissions submissions;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    ChoosingWays ways;

    private Staff staff;
    private Event event;
    private String meeting;

    @BeforeEach
    void aProgrammeAndACall() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Voorjaarscongres sociaal domein");
        meeting = "/bureau/bijeenkomsten/" + event.slug();
        made.start(event);
        var first = made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        made.breakout(event, made.round(event, "Ronde 2", Choosing.RANKED, "16:00", "17:00"), "Schulden", null, 30);
        made.in(made.room(event, "Tuinkamer", 40), made.breakout(event, first, "Wijkteams", null, 30));
        call.open(event, OpenTo.EVERYBODY);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void a_form_that_comes_back(Screen screen) {
        var session = meeting + "/programma/onderdeel/" + wijkteams().token();
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(session, "two-session").fill("#title", "Wijkteams in de praktijk");
            var plan = wijkteams().plan().told("We lopen een dag mee met het team in de wijk.", List.of());
            sessions.change(event.id(), wijkteams().id(), wijkteams().revision(), plan, STAFF);
            tour.press("Opslaan").seen("two-overtaken", 409);
            tour.press("Weghalen uit het programma").seen("two-unsaved", 409);
            tour.press("Gaat niet door").seen("two-called-off", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void settings_that_a_colleague_changed(Screen screen) {
        var round = programmes.of(event.id()).rounds().getFirst();
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go(meeting + "/indelen/ronde/" + round.token()).fill("#organisatie", "2");
            var way = new Way(Choosing.RANKED, Instant.parse("2026-05-01T10:00:00Z"), 4);
            ways.set(event, round.id(), Way.of(round).stand(), way, STAFF);
            tour.press("Opslaan").seen("two-way", 409);

            tour.go(meeting + "/oproep/instellen").fill("#questions", "Voor wie?");
            var now = Settings.of(calls.find(event.id()).orElseThrow());
            var other = new Settings(OpenTo.INVITED, "Laat zien wat mislukte.", List.of(), now.until());
            calls.set(event, now.stand(), other, STAFF);
            tour.press("Oproep opslaan").seen("two-call", 409);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DESKTOP")
    void a_session_that_is_gone_when_it_is_set_down(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go(meeting + "/programma").press("Verplaatsen Wijkteams");
            sessions.remove(event.id(), wijkteams().id(), STAFF);
            tour.press("Verplaatsen Wijkteams").seen("two-dragged", 422);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void letters_that_became_others(Screen screen) {
        var sent = call.send(event, "Werk voor iedereen");
        submissions.decide(sent, Decision.DECLINED, "Helaas is er geen plaats.", staff.name(), staff.actor());
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go(meeting + "/oproep/brieven");
            var now = submissions.find(event.id(), sent.token()).orElseThrow();
            submissions.decide(now, Decision.ACCEPTED, "Er kwam toch plaats vrij.", staff.name(), staff.actor());
            tour.press("Verstuur de mail").seen("two-letters", 409);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void a_call_that_closed_while_somebody_typed(Screen screen) {
        var slug = associations.get(event.association()).slug();
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.go("/" + slug + "/bijeenkomsten/" + event.slug() + "/oproep");
            tour.fill("#title", "Werk voor iedereen").fill("#text", "Hoe wij het doen.\n\nStap voor stap.");
            calls.close(event, STAFF);
            tour.press("Voorstel versturen").seen("two-late", 409);
        }
    }

    private Session wijkteams() {
        return programmes.of(event.id()).sessions().getFirst();
    }
}
