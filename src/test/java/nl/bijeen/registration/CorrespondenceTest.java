package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Updates;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Crowd.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class CorrespondenceTest {

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Announcements announcements;

    @Autowired
    Decisions decisions;

    @Autowired
    Updates updates;

    @Autowired
    Events events;

    @Autowired
    PrivateLinks links;

    @Autowired
    Crowd crowd;

    /** What a calendar makes of one letter, read by two readers that agree. */
    record Told(String method, String uid, int sequence, String status) {}

    @Test
    void a_calendar_hears_of_one_meeting_under_one_name_with_growing_numbers() throws Exception {
        var event = crowd.meeting();
        crowd.register(event, "anna");
        move(event, LocalDate.of(2099, 10, 1));
        decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Gaat niet door.", Meetings.STAFF);
        decisions.restore(event.id(), "Gaat toch door.", Meetings.STAFF);

        var told = told(event, "anna");

        assertThat(told).extracting(Told::method).containsExactly("REQUEST", "REQUEST", "CANCEL", "REQUEST");
        assertThat(told).extracting(Told::sequence).containsExactly(0, 1, 2, 3);
        assertThat(told).extracting(Told::status).containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED");
        assertThat(told.stream().map(Told::uid).distinct()).hasSize(1);
        assertThat(crowd.subjects(event.id(), "anna"))
                .containsExactly(
                        "Je bent aangemeld: Themamiddag",
                        "Gewijzigd: Themamiddag",
                        "Gaat niet door: Themamiddag",
                        "Gaat toch door: Themamiddag");
        assertThat(crowd.letters(event.id(), "anna").get(1).plain())
                .contains("donderdag 1 oktober 2099")
                .contains("(was: donderdag 24 september 2099, 14.00 tot 17.00 uur)");
    }

    @Test
    void who_waits_hears_the_news_but_their_calendar_does_not() throws Exception {
        var event = crowd.meetingWithSeats(1);
        crowd.register(event, "anna");
        crowd.register(event, "bram");

        decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Gaat niet door.", Meetings.STAFF);

        assertThat(crowd.subjects(event.id(), "bram"))
                .containsExactly("Je staat op de wachtlijst: Themamiddag", "Gaat niet door: Themamiddag");
        assertThat(told(event, "bram")).isEmpty();
        assertThat(crowd.letters(event.id(), "bram").getLast().plain()).contains("Te weinig aanmeldingen.");
    }

    @Test
    void who_booked_places_for_names_that_follow_is_told_in_as_many_questions_for_many_as_for_one() throws Exception {
        var one = crowd.meeting();
        crowd.party(one, false, "anna", "");
        var many = crowd.meeting();
        for (var booker : new String[] {"bram", "carl", "dina"}) crowd.party(many, false, booker, "");

        var statements = Statements.of(() -> callOff(one));

        assertThat(Statements.of(() -> callOff(many))).isEqualTo(statements);
        assertThat(crowd.subjects(many.id(), "dina")).contains("Gaat niet door: Themamiddag");
    }

    private void callOff(Event meeting) {
        decisions.callOff(meeting.id(), "Te weinig aanmeldingen.", "Gaat niet door.", Meetings.STAFF);
    }

    @Test
    void a_place_handed_over_leaves_one_calendar_and_enters_another() throws Exception {
        var event = crowd.meeting();
        var anna = crowd.register(event, "anna");
        var before = token(anna);

        corrections.handOver(anna.id(), "bram", Crowd.address("bram"), null, Actor.participant());

        assertThat(told(event, "anna")).extracting(Told::method).containsExactly("REQUEST", "CANCEL");
        assertThat(told(event, "bram")).extracting(Told::method).containsExactly("REQUEST");
        assertThat(told(event, "bram").getFirst().uid())
                .isNotEqualTo(told(event, "anna").getFirst().uid());
        assertThat(registrations.find(before)).isEmpty();
        assertThat(crowd.letters(event.id(), "anna").getLast().plain()).doesNotContain("/mijn/");
        var after = registrations.get(anna.id());
        assertThat(registrations.find(token(after))).contains(after);
        assertThat(crowd.letters(event.id(), "bram").getLast().plain()).contains("/mijn/" + token(after));
    }

    @Test
    void a_meeting_without_a_day_enters_calendars_when_it_gets_one_and_leaves_them_when_it_loses_it() throws Exception {
        var event = crowd.meeting();
        crowd.register(event, "anna");
        change(event, Meetings.announcement("Themamiddag", nl.bijeen.event.When.TO_FOLLOW));
        crowd.register(event, "bram");
        change(event, Meetings.announcement("Themamiddag", Meetings.afternoon(LocalDate.of(2099, 11, 5))));

        assertThat(told(event, "anna")).extracting(Told::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(told(event, "anna")).extracting(Told::sequence).containsExactly(0, 1, 2);
        assertThat(told(event, "bram")).extracting(Told::method).containsExactly("REQUEST");
        assertThat(told(event, "bram")).extracting(Told::sequence).containsExactly(0);
    }

    @Test
    void who_waits_for_a_postponed_meeting_hears_its_day_once_when_it_is_held_after_all() {
        var event = crowd.meeting();
        crowd.register(event, "anna");
        decisions.postpone(event.id(), "De spreker is ziek.", "Uitgesteld.", Meetings.STAFF);
        var before = crowd.subjects(event.id(), "anna").size();

        move(events.get(event.id()), LocalDate.of(2099, 10, 1));
        assertThat(crowd.subjects(event.id(), "anna")).hasSize(before);

        decisions.restore(event.id(), "Gaat door.", Meetings.STAFF);
        assertThat(crowd.subjects(event.id(), "anna")).hasSize(before + 1);
    }

    @Test
    void an_update_reaches_all_who_come_or_wait_and_whoever_booked_for_a_colleague_still_unknown() {
        var event = crowd.meetingWithSeats(2);
        crowd.party(event, false, "anna", "");
        crowd.register(event, "bram");

        updates.post(event.id(), "Neem je laptop mee.", true, Meetings.STAFF);

        assertThat(crowd.subjects(event.id(), "anna"))
                .containsExactly(
                        "Je bent aangemeld: Themamiddag",
                        "Overzicht van je aanmeldingen: Themamiddag",
                        "Nieuws over Themamiddag",
                        "Nieuws over Themamiddag");
        assertThat(crowd.letters(event.id(), "bram").getLast().plain())
                .contains("Neem je laptop mee.")
                .contains("Je staat nog op de wachtlijst.");
    }

    private void move(Event event, LocalDate day) {
        change(event, Meetings.announcement(event.title(), Meetings.afternoon(day)));
    }

    private void change(Event event, nl.bijeen.event.Announcement announcement) {
        announcements.change(event.id(), events.get(event.id()).revision(), announcement, Meetings.STAFF);
    }

    private String token(Registration registration) {
        return links.path(registration).substring("/mijn/".length());
    }

    private List<Told> told(Event event, String name) throws Exception {
        var told = new java.util.ArrayList<Told>();
        for (var letter : crowd.letters(event.id(), name)) if (letter.calendar() != null) told.add(told(letter));
        return told;
    }

    private static Told told(Received letter) throws Exception {
        var one = Biweekly.parse(letter.calendar()).first();
        var entry = one.getEvents().getFirst();
        var other = new CalendarBuilder().build(new StringReader(letter.calendar()));
        assertThat(other.toString())
                .contains("METHOD:" + letter.method())
                .contains("SEQUENCE:" + entry.getSequence().getValue())
                .contains("UID:" + entry.getUid().getValue());
        assertThat(Objects.requireNonNull(one.getMethod()).getValue()).isEqualTo(letter.method());
        return new Told(
                letter.method(),
                entry.getUid().getValue(),
                entry.getSequence().getValue(),
                entry.getStatus().getValue());
    }
}
