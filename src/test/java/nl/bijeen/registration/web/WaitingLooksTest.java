package nl.bijeen.registration.web;

import static nl.bijeen.event.Meetings.STAFF;

import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Offering;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the waiting list looks, to who waits and to the office. */
@BijeenTest
class WaitingLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    DeskSettings settings;

    @Autowired
    Registrations registrations;

    @Autowired
    Bookings bookings;

    @Autowired
    PrivateLinks links;

    Event event;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void the_waiting_list(Screen screen) {
        event = offering.meeting(2);
        var anna = crowd.register(event, "Anna de Wit");
        crowd.register(event, "Bram Vos");
        var carl = crowd.register(event, "Carl Bos");
        crowd.party(event, true, "Dina Mol", "Eva Smit");
        var finn = crowd.party(event, false, "Finn Blok", "");
        registrations.cancel(anna.id(), Actor.participant());
        offering.lapse(event.id());
        try (var tour = office(screen)) {
            tour.see(address() + "/deelnemers/" + carl.uid(), "office-participant-rests");
        }
        visitors(screen, carl, finn.getFirst());
        office(screen, carl);
    }

    private void visitors(Screen screen, Registration carl, Registration finn) {
        var form = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(form, "waiting-form");
            tour.see(links.path(carl), "waiting-own-rests");
            tour.see(links.path(finn), "waiting-own-offered");
            tour.see(links.path(finn) + "/aanbod", "waiting-offer");
            settings.set(event.id(), Limits.seats(3), STAFF);
            tour.see(links.path(bookings.of(finn)), "waiting-booking");
            tour.see("/en" + links.path(bookings.of(finn)) + "/aanbod", "waiting-offers-en");
            tour.see(links.path(carl) + "/aanbod", "waiting-too-late");
            tour.go(links.path(carl)).press("Ik wil nog komen").seen("waiting-own-again", 200);
        }
    }

    private void office(Screen screen, Registration carl) {
        var address = address();
        try (var tour = office(screen)) {
            tour.see(address + "/deelnemers/" + carl.uid() + "/voorrang", "office-priority");
            tour.press("Voorrang geven").seen("office-priority-mistakes", 422);
            tour.fill("#reason", "Leidt de werkgroep.").press("Voorrang geven").seen("office-priority-given", 200);
            tour.see(address + "/wachtlijst", "office-waiting-list");
            tour.see(address + "/aanmelden", "office-desk-rules");
            tour.see(address + "/aanmelden/wachtlijst", "office-waiting-rules");
            tour.fill("#hours", "0").press("Opslaan").seen("office-waiting-rules-mistakes", 422);
            tour.see(address + "/deelnemers", "office-participants-offered");
        }
    }

    private Tour office(Screen screen) {
        var editor = office.staff(associations.get(event.association()), Role.EDITOR);
        return Tour.of(site.to(""), screen, office.cookie(editor));
    }

    private String address() {
        return "/bureau/bijeenkomsten/" + event.slug();
    }
}
