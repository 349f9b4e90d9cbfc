package nl.bijeen.outlook.web;

import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Crowd;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deciding about a meeting: each act with its form, its mistakes and the page that says what will happen. */
@BijeenTest
class OutlookLooksTest {

    private static final String GO_ON = "Verder: bekijk wat er gebeurt";

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Crowd crowd;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void every_act_in_every_state(Screen screen) {
        var event = crowd.meetingWithSeats(2);
        crowd.party(event, false, "Anna de Wit", "Bram Vos", "Carla Bos");
        var staff = office.staff(associations.get(event.association()), Role.EDITOR);
        var address = address(event);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(address, "outlook");
            tour.see(address + "/vervangen", "outlook-replace-by-nothing");
            var other = meetings.open(event.association(), "Webinar over wonen");
            tour.press(GO_ON).seen("outlook-replace-mistakes", 422);
            tour.page().selectOption("#replacement", other.slug());
            tour.fill("#reason", "We doen het online.").press(GO_ON).seen("outlook-replace-sure", 200);

            tour.see(address(other) + "/intrekken", "outlook-withdraw");
            tour.see(address + "/verplaatsen", "outlook-move");
            tour.press(GO_ON).seen("outlook-move-mistakes", 422);
            tour.fill("#firstDay", "2099-10-01").press(GO_ON).seen("outlook-move-sure", 200);

            tour.see(address + "/uitstellen", "outlook-postpone");
            tour.press(GO_ON).seen("outlook-postpone-mistakes", 422);
            tour.fill("#reason", "De spreker is ziek.").press(GO_ON).seen("outlook-postpone-sure", 200);
            tour.press("Ja, stel uit").seen("outlook-postponed", 200);

            tour.see(address + "/hervatten", "outlook-restore");
            tour.fill("#told", "").press(GO_ON).seen("outlook-restore-mistakes", 422);
            tour.fill("#told", "Het gaat door.").press(GO_ON).seen("outlook-restore-sure", 200);

            tour.see(address + "/afgelasten", "outlook-call-off");
            tour.press(GO_ON).seen("outlook-call-off-mistakes", 422);
            tour.fill("#reason", "Er zijn te weinig aanmeldingen.").press(GO_ON);
            tour.seen("outlook-call-off-sure", 200).press("Ja, gelast af").seen("outlook-called-off", 200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void a_draft_and_what_a_reader_sees(Screen screen) {
        var association = office.association();
        var draft = meetings.draft(association.id(), "Themamiddag");
        var reader = office.staff(association, Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see(address(draft), "outlook-draft");
            tour.see(address(draft) + "/afgelasten", "outlook-forbidden", 403);
        }
    }

    private static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/doorgaan";
    }
}
