package nl.bijeen.programme.web;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.TestCall;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A call from the first setting to a session in the programme. */
@BijeenTest
class CallLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    TestCall call;

    @Autowired
    TestProgramme made;

    @Autowired
    Reviewers reviewers;

    @Autowired
    Reviews reviews;

    @Autowired
    Tokens tokens;

    Staff staff;
    Event event;

    @BeforeEach
    void aMeetingWithACall() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Voorjaarscongres sociaal domein");
        made.start(event);
        made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        call.open(event, OpenTo.EVERYBODY, new Asked("Wat kunnen anderen er morgen mee doen?", true));
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "PHONE", "DESKTOP"})
    void proposing_and_reviewing(Screen screen) {
        var meeting = "/" + associations.get(staff.association()).slug() + "/bijeenkomsten/" + event.slug();
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(meeting, "call-on-page").click("#oproep ~ p a").seen("call-form", 200);
            tour.click("main form button").seen("call-form-mistakes", 422);
            tour.fill("#title", "Werk voor iedereen").fill("#text", "Hoe wij het in de wijk doen.");
            tour.fill("#answer-0", "Bellen met de buren.")
                    .fill("#name", "Kim Proef")
                    .fill("#email", "kim@gemeente.example");
            tour.fill("#organisation", "Gemeente Voorbeeld")
                    .click("main form button")
                    .seen("call-own", 200);
            tour.see("/en" + meeting + "/oproep", "call-form-en");
            reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
            var reviewer = reviewers.of(event.id()).getFirst();
            tour.see("/beoordeling/" + tokens.token("reviewer", reviewer.id(), 0), "call-review-list");
            tour.click("main table a").seen("call-review", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void deciding(Screen screen) {
        var address = "/bureau/bijeenkomsten/" + event.slug() + "/oproep";
        var sent = call.send(event, "Werk voor iedereen");
        call.send(event, "Eén ingang voor wonen en zorg");
        reviews.write(reviewers.of(event, staff), sent, 4, "Heel praktisch.");
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(address, "call-office");
            tour.see(address + "/instellen", "call-settings");
            tour.fill("#day", "").click("main form > .bijeen-actions button").seen("call-settings-mistakes", 422);
            tour.see(address + "/beoordelaars", "call-reviewers");
            tour.click("#vragen ~ form button").seen("call-reviewers-mistakes", 422);
            tour.see(address + "/voorstel/" + sent.token(), "call-submission");
            tour.check("#decision").fill("#why", "Graag in de ochtend.");
            tour.press("Besluit opslaan").seen("call-decided", 200);
            tour.see(address + "/brieven", "call-letters");
            tour.press("Verstuur de mail").seen("call-letters-sent", 200);
            tour.go(address + "/voorstel/" + sent.token())
                    .press("Zet in het programma")
                    .seen("call-planned", 200);
        }
    }
}
