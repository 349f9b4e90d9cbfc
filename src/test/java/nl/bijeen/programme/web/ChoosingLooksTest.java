package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the pages look where people choose, and where staff look at the proposal and confirm it. */
@BijeenTest
class ChoosingLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Choices choices;

    @Autowired
    Bookings bookings;

    @Autowired
    PrivateLinks links;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void staff_look_at_the_proposal_and_confirm_it(Screen screen) {
        var event = made.congress();
        var round = ranked(event, "Verdieping", 0);
        var people = made.people(event, 40);
        theyWish(round, people.toArray(Registration[]::new));
        made.closes(event, Duration.ofDays(3));
        var staff = office.staff(associations.get(event.association()), Role.EDITOR);
        var home = "/bureau/bijeenkomsten/" + event.slug() + "/indelen";
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(home + "/ronde/" + made.find(event, round).token(), "placing-way");
            tour.see(home, "placing-asking");
            tour.press("Stuur 3 deelnemers een mail").seen("placing-asked", 200);
            made.closes(event, Duration.ofMinutes(-1));
            tour.see(home, "placing-proposal");
            tour.click("tbody a[href*='/sessie/']").seen("placing-session", 200);
            tour.click("tbody a[href*='/wie/']").seen("placing-move", 200);
            tour.press("Zet hier vast");
            tour.press("Bevestig en verstuur").seen("placing-confirmed", 200);
            assertThat(tour.page().locator("main").innerText())
                    .contains("De indeling is bevestigd. 40 deelnemers krijgen bericht.");
        }
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(links.path(people.getFirst()), "placing-own");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void everybody_can_use_the_pages_of_a_participant(Screen screen) {
        var event = made.congress();
        ranked(event, "Verdieping", 0);
        var taken = made.round(event, "Werkbezoek", Choosing.FIRST_COME, 1, "10:00", "12:00");
        made.breakout(event, taken, "Gemeentehuis", null, 20);
        var anna = made.people(event, 2).getFirst();
        var booking = links.path(bookings.of(anna));
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(booking, "choosing-booking");
            tour.see(booking + "/2/keuze", "choosing-for-somebody");
            tour.see(links.path(anna), "choosing-own-looks");
            for (var own : choices.of(anna))
                tour.see(
                        links.path(anna) + "/keuze/" + own.round().token(),
                        "choosing-" + own.round().name());
            tour.see("/en" + links.path(anna), "choosing-own-english");
        }
    }

    private Round.Id ranked(Event event, String name, int day) {
        var round = made.round(event, name, Choosing.RANKED, day, "14:00", "15:00");
        var upstairs = made.breakout(event, round, "Jeugd en wijk", null, 12);
        programme.in(programme.room(event, "Bovenzaal", 12), upstairs);
        made.breakout(event, round, "Schuldhulp dichtbij", null, 15);
        made.breakout(event, round, "Wonen met zorg", 5, 20);
        made.breakout(event, round, "Formulieren", 12, 20);
        return round;
    }

    private void theyWish(Round.Id round, Registration... people) {
        var sessions = choices.of(people[0]).getFirst().programme().sessions().stream()
                .filter(it -> round.equals(it.round()))
                .map(Session::id)
                .toList();
        for (var i = 0; i < people.length - 3; i++)
            made.wants(people[i], round, sessions.get(i % 2), sessions.get(2), sessions.get(1 - i % 2));
    }
}
