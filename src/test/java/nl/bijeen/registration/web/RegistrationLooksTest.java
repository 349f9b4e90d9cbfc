package nl.bijeen.registration.web;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages and states about registering that {@link RegistrationBrowserTest} and {@link RosterBrowserTest} do not pass. */
@BijeenTest
class RegistrationLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    @Autowired
    Questions questions;

    @Autowired
    Decisions decisions;

    @Autowired
    Bookings bookings;

    @Autowired
    PrivateLinks links;

    @Autowired
    RateLimit limit;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void visitors(Screen screen) {
        var event = crowd.meetingWithSeats(1);
        var form = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
        var anna = crowd.register(event, "Anna de Wit");
        var bram = crowd.register(event, "Bram Vos");
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(form, "registration-form-full");
            var often = "vaak@" + associations.get(event.association()).slug() + ".example";
            while (limit.allows("registration by mail", often, 10, Duration.ofHours(1))) Thread.onSpinWait();
            tour.fill("#name", "Dina Mol")
                    .fill("#email", often)
                    .press("Controleren")
                    .seen("registration-check-full", 200);
            tour.click("main form button[value=confirm]").seen("registration-too-often", 429);

            tour.see(form + "/link", "registration-lost-link");
            tour.see(links.path(bram), "registration-own-waiting");
            tour.see(links.path(anna) + "/wijzigen", "registration-own-change");
            tour.see(links.path(bookings.of(anna)) + "/1/wijzigen", "registration-booked-change");
            tour.see(links.path(anna) + "/overdragen", "registration-own-hand-over");
            tour.fill("#name", "Eva Smit")
                    .fill("#email", "eva@kruinwijk.example")
                    .press("Controleren");
            tour.press("Overdragen").seen("registration-handed-over", 200);
            tour.see("/en" + links.path(bram) + "/afmelden", "registration-own-cancel-en");
            tour.click("main form button").seen("registration-own-cancelled-en", 200);
            tour.see("/mijn/AAAAAAAAAAAAAAAAAAAAAA", "registration-unknown", 404);
            decisions.close(event.id(), true, Meetings.STAFF);
            tour.see(form, "registration-closed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void the_office(Screen screen) {
        var event = crowd.meetingWithSeats(1);
        questions.add(event.id(), Kind.TEXT, "Welke vraag neem je mee?", "", true, List.of(), Meetings.STAFF);
        var anna = crowd.register(event, "Anna de Wit");
        crowd.register(event, "Bram Vos");
        var address = "/bureau/bijeenkomsten/" + event.slug();
        var one = address + "/deelnemers/" + anna.uid();
        var editor = office.staff(associations.get(event.association()), Role.EDITOR);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(editor))) {
            tour.see(address + "/deelnemers?zoek=niemand", "office-participants-nobody");
            tour.see(address + "/deelnemers/nieuw", "office-add");
            tour.see(one + "/wijzigen", "office-change");
            tour.fill("#name", "").click("main form button").seen("office-change-mistakes", 422);
            tour.see(one + "/overdragen", "office-hand-over");
            tour.see(one + "/afmelden", "office-cancel");
            tour.click("main form button").seen("office-cancelled", 200);
            tour.see(address + "/aanmelden/vragen/1", "office-question-change");
        }
        asAReader(event, screen);
    }

    private void asAReader(Event event, Screen screen) {
        var reader = office.staff(associations.get(event.association()), Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see("/bureau/bijeenkomsten/" + event.slug() + "/deelnemers", "office-participants-reader");
            tour.see("/bureau/bijeenkomsten/" + event.slug() + "/aanmelden", "office-desk-reader");
        }
    }
}
