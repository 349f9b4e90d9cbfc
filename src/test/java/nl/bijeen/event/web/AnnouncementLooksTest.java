package nl.bijeen.event.web;

import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The long form of an announcement, in each of its states. */
@BijeenTest
class AnnouncementLooksTest {

    private static final String SAVE = ".bijeen-long__main > .bijeen-actions button";

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Announcements announcements;

    private Staff staff;
    private Event meeting;
    private String address;

    @BeforeEach
    void aMeeting() {
        staff = office.editor();
        meeting = meetings.published(staff.association(), WholeAnnouncement.MADE);
        address = Workspaces.of(meeting) + "/aankondiging";
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void filled_with_a_row_more_and_with_mistakes(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(address, "announcement");
            tour.click("#links").seen("announcement-row", 200);
            tour.fill("#postcode", "nee").fill("#title", "").click(SAVE).seen("announcement-mistakes", 422);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void asked_about_a_move_and_overtaken_by_a_colleague(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.go(address).fill("#firstDay", "2099-09-25").fill("#lastDay", "2099-09-26");
            tour.click(SAVE).seen("announcement-move", 200);

            tour.go(address);
            var other = Meetings.announcement("Anders", meeting.when());
            announcements.change(meeting.id(), meeting.revision(), other, staff.actor());
            tour.fill("#theme", "Mijn thema").click(SAVE).seen("announcement-overtaken", 409);
        }
    }
}
