package nl.bijeen.programme.web;

import static nl.bijeen.event.Meetings.STAFF;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.TestPicture;
import nl.bijeen.programme.ContributorPosts;
import nl.bijeen.programme.Portraits;
import nl.bijeen.programme.ProgrammeLinks;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.Showing;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Crowd;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page about a programme, of the office, of visitors and of who contribute. */
@BijeenTest
class ProgrammeLooksTest {

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

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Portraits portraits;

    @Autowired
    ContributorPosts posts;

    @Autowired
    ProgrammeLinks links;

    @Autowired
    Showing showing;

    private Staff staff;
    private Event event;
    private String address;

    @BeforeEach
    void aProgrammeWithARound() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Café bestaanszekerheid");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
        made.start(event);
        var hall = made.room(event, "Grote zaal", 120);
        var small = made.room(event, "Tuinkamer", 12);
        made.room(event, "Atelier", 30);
        made.in(hall, made.session(event, Kind.PLENARY, "Welkom en inleiding", "14:00", "14:30"));
        var round = made.round(event, "Subsessies", Choosing.OPEN, "14:30", "15:30");
        var first = made.breakout(event, round, "Bestaanszekerheid", 5, 40);
        made.in(hall, first);
        made.in(small, made.breakout(event, round, "Kansengelijkheid", null, 20));
        made.breakout(event, round, "Een betrouwbare overheid", null, null);
        made.session(event, Kind.BREAK, "Pauze", "15:30", "15:45");
        made.session(event, Kind.DRINKS, "Borrel", "16:30", "17:00");
        made.contributor(
                event, first, Role.HOST, "Noor Voorbeeld", Crowd.address("noor").value());
        portraits.portray(
                event.id(),
                programmes.of(event.id()).contributors().getFirst(),
                TestPicture.of(),
                "Noor lacht, met kort grijs haar.",
                STAFF);
        crowd.register(event, "Anna");
        showing.show(event.id(), STAFF);
        sessions.move(event.id(), first, first(first).during(), null, STAFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void the_programme_in_the_office(Screen screen) {
        var draft = meetings.draft(staff.association(), "Themamiddag");
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see("/bureau/bijeenkomsten/" + draft.slug() + "/programma", "programme-start");
            tour.see(address, "programme-day");
            tour.see(address + "/onderdeel", "programme-new");
            tour.click("main form > .bijeen-actions button").seen("programme-new-mistakes", 422);
            var session = programmes
                    .of(event.id())
                    .of(programmes.of(event.id()).rounds().getFirst());
            var one = address + "/onderdeel/" + session.getFirst().token();
            tour.see(one, "programme-session");
            tour.press("Opslaan en naar de stukken").seen("programme-materials", 200);
            tour.press("Stuk toevoegen").seen("programme-materials-mistakes", 422);
            tour.see(
                    address + "/ronde/"
                            + programmes.of(event.id()).rounds().getFirst().token(),
                    "programme-round");
            tour.see(address + "/zalen", "programme-rooms");
            tour.see(address + "/mensen", "programme-people");
            var who = programmes.of(event.id()).contributors().getFirst();
            tour.see(address + "/mensen/" + who.token(), "programme-person");
            tour.see(address + "/wijzigingen", "programme-news");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void what_visitors_and_speakers_read(Screen screen) {
        posts.ask(event, UUID.randomUUID(), programmes.of(event.id()).contributors(), STAFF);
        var programme = programmes.of(event.id());
        var slug = associations.get(event.association()).slug();
        var meeting = "/" + slug + "/bijeenkomsten/" + event.slug();
        var round = programme.of(programme.rounds().getFirst());
        var session = round.stream()
                .filter(it -> !it.contributions().isEmpty())
                .findAny()
                .orElseThrow();
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see(meeting, "programme-public");
            tour.see("/en" + meeting + "/programma/" + session.token(), "programme-public-session");
            tour.see(links.path(programme.contributors().getFirst()), "programme-own");
        }
    }

    private Session first(Session.Id id) {
        return programmes.of(event.id()).sessions().stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow();
    }
}
