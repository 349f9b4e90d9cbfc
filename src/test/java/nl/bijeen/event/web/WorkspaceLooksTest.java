package nl.bijeen.event.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.TestPicture;
import nl.bijeen.event.Updates;
import nl.bijeen.event.Upload;
import nl.bijeen.event.When;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The meetings in the office and the workspace of one: every page and every state of a form. */
@BijeenTest
class WorkspaceLooksTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    Attachments attachments;

    @Autowired
    Updates updates;

    private Staff staff;
    private Event meeting;
    private String published;
    private String draft;

    @BeforeEach
    void anAssociationWithMeetings() {
        staff = office.editor();
        meeting = meetings.published(staff.association(), WholeAnnouncement.MADE);
        published = Workspaces.of(meeting);
        draft = Workspaces.of(meetings.draft(staff.association(), "Themamiddag wonen en zorg"));
        var longAgo = new When(LocalDate.of(2020, 5, 14), null, null, null);
        meetings.published(staff.association(), Meetings.announcement("Symposium jeugd", longAgo));
        attachments.add(meeting.id(), "Een volle zaal kijkt naar het podium", TestPicture.of(), false, Meetings.STAFF);
        var document = (Upload.Accepted) Upload.of("%PDF-1.7".getBytes(UTF_8));
        attachments.add(meeting.id(), "Handreiking schuldhulp", document, true, Meetings.STAFF);
        updates.post(
                meeting.id(), "De zaal is **veranderd**: we zitten op de eerste verdieping.", false, Meetings.STAFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void making_copying_and_publishing(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see("/bureau/bijeenkomsten", "event-list");
            tour.see("/bureau/bijeenkomsten?zoek=niets", "event-list-nothing");
            tour.see("/bureau/nieuwe-bijeenkomst", "event-new");
            tour.click("main form button").seen("event-new-mistakes", 422);
            tour.see(draft, "event-draft");
            tour.click("#voorbeeld button").seen("event-draft-link", 200);
            tour.see(draft + "/publiceren", "event-publish");
            tour.click("main form button").seen("event-published", 200);
            tour.see(published, "event-overview");
            tour.see(published + "/kopie", "event-copy");
            tour.fill("#title", "").click("main form button").seen("event-copy-mistakes", 422);
            tour.see(published + "/journaal", "event-journal");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void files_updates_and_report(Screen screen, @TempDir Path folder) throws IOException {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(published + "/bestanden", "event-files");
            tour.click("main form button").seen("event-files-mistakes", 422);
            tour.go(published + "/bestanden").click("a[href$='/verwijderen']").seen("event-file-remove", 200);
            tour.go(published + "/bestanden").page().setInputFiles("[type=file] >> nth=0", tooLarge(folder));
            tour.click("main form button").seen("event-files-too-large", 413);
            tour.see(draft + "/updates", "event-updates-draft");
            tour.see(published + "/updates", "event-updates");
            tour.click("main form > .bijeen-actions button").seen("event-updates-mistakes", 422);
            tour.page().locator(".ProseMirror").first().fill("De lunch begint om 12.30 uur.");
            tour.check("#letters-2").click("main form > .bijeen-actions button").seen("event-update-check", 200);
            tour.see(published + "/verslag", "event-report");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void what_a_reader_sees(Screen screen) {
        var reader = office.staff(associations.get(staff.association()), Role.READER);
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see(published, "event-reader-overview");
            tour.see(published + "/aankondiging", "event-reader-announcement");
            tour.see(published + "/bestanden", "event-reader-files");
            tour.see(published + "/updates", "event-reader-updates");
            tour.see(published + "/verslag", "event-reader-report");
        }
    }

    private static Path tooLarge(Path folder) throws IOException {
        var file = folder.resolve("film.pdf");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(50_000_000);
        }
        return file;
    }
}
