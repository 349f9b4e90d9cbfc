package nl.bijeen.event.web;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.Outbox;
import nl.bijeen.mail.TrialLetter;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of an association in the office, also those with a long link on a narrow phone. */
@BijeenTest
class LetterLooksTest {

    private static final String LONG_LINK = "https://bijeen.example/mijn/" + "dK3v9fQbT2mXz8LwPq4RnA".repeat(4);

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private Staff staff;
    private Event meeting;

    @BeforeEach
    void aMeeting() {
        staff = office.editor();
        meeting = meetings.open(staff.association(), "Beraad over jeugd");
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void lists_and_letters(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see("/bureau/brieven", "letters-none");
            posted("sam.bakker@waterzande.example");
            var failed = posted("een.heel.lang.adres.van.iemand.met.een.lange.naam@gemeente-kruinwijk.example");
            db.sql(
                            "update letter set state = 'FAILED', sent_at = null, next_attempt = null, last_error = ? where token = ?")
                    .params("550 5.1.1 <een.heel.lang.adres.van.iemand.met.een.lange.naam>: User unknown", failed)
                    .update();
            tour.see("/bureau/brieven", "letters");
            tour.see("/bureau/brieven?staat=FAILED", "letters-failed");
            tour.see("/bureau/brieven/" + failed, "letter-failed");
            tour.press("Verstuur opnieuw").seen("letter-again", 200);
            tour.see(Workspaces.of(meeting) + "/brieven", "event-letters");
        }
        var reader = office.staff(associations.get(staff.association()), Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see("/bureau/brieven/" + posted("lid@brieven.example"), "letter-of-a-reader");
        }
    }

    private UUID posted(String to) {
        return transaction.execute(_ -> outbox.post(TrialLetter.to(staff.association(), to)
                .titled("Je bent aangemeld voor: Beraad over jeugd")
                .saying("Je bent erbij.\n\nBekijk of wijzig je aanmelding: " + LONG_LINK)
                .about(meeting.id().value())));
    }
}
