package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change reaches those it touches, once, when staff say so. */
@BijeenTest
class AlterationsTest {

    private static final String SUBJECT = "Het programma is gewijzigd: Themamiddag";

    @Autowired
    Crowd crowd;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Showing showing;

    @Autowired
    Alterations alterations;

    @Autowired
    JdbcClient db;

    Event event;
    Session.Id opening;
    Session.Id work;
    Session.Id youth;
    Room.Id small;

    @BeforeEach
    void aProgrammeThatIsShown() {
        event = crowd.meeting();
        made.start(event);
        small = made.room(event, "Kleine zaal", 20);
        opening = made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        var round = made.round(event, "Subsessies", Choosing.RANKED, "14:30", "15:30");
        work = made.breakout(event, round, "Werk", null, null);
        youth = made.breakout(event, round, "Jeugd", null, null);
        made.contributor(event, work, Role.HOST, "Wim", Crowd.address("wim").value());
        made.contributor(event, youth, Role.HOST, "Joke", Crowd.address("joke").value());
        crowd.register(event, "anna");
        showing.show(event.id(), STAFF);
    }

    @Test
    void a_room_change_of_a_breakout_reaches_only_those_it_touches() {
        settle();
        crowd.register(event, "wim");
        sessions.move(event.id(), work, find(work).during(), small, STAFF);

        var news = news();
        assertThat(alterations.tell(event.id(), UUID.randomUUID(), Alterations.stand(news), "Tot dan!", STAFF))
                .isOne();

        assertThat(subjects("wim")).containsOnlyOnce(SUBJECT);
        assertThat(subjects("joke")).doesNotContain(SUBJECT);
        assertThat(subjects("anna")).doesNotContain(SUBJECT);
        assertThat(crowd.letters(event.id(), "wim").getLast().plain())
                .contains("“Werk” (donderdag 24 september 2099, 14.30 tot 15.30 uur) is in Kleine zaal.")
                .contains("Tot dan!");
        assertThat(news()).isEmpty();
    }

    @Test
    void who_has_a_place_hears_of_their_own_breakout_and_so_does_their_calendar() {
        place(crowd.register(event, "bram"), work);
        place(crowd.register(event, "carl"), youth);
        settle();
        sessions.move(event.id(), work, find(work).during(), small, STAFF);

        assertThat(alterations.tell(event.id(), UUID.randomUUID(), Alterations.stand(news()), "", STAFF))
                .isEqualTo(2);

        assertThat(subjects("bram")).containsOnlyOnce(SUBJECT);
        assertThat(subjects("carl")).doesNotContain(SUBJECT);
        assertThat(subjects("wim")).containsOnlyOnce(SUBJECT);
        var letter = crowd.letters(event.id(), "bram").getLast();
        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.calendar()).contains("SEQUENCE:1").contains("Werk (Kleine zaal)");
        assertThat(letter.plain()).contains("De afspraak in je agenda wordt bijgewerkt.");
    }

    @Test
    void what_is_for_everybody_reaches_everybody_who_comes_and_waits_for_staff_to_say_so() {
        sessions.move(event.id(), opening, Imagined.span("14:05", "14:30"), small, STAFF);
        assertThat(subjects("anna")).doesNotContain(SUBJECT);

        assertThat(news()).hasSize(2);
        assertThat(alterations.tell(event.id(), UUID.randomUUID(), Alterations.stand(news()), "", STAFF))
                .isOne();
        assertThat(subjects("anna")).containsOnlyOnce(SUBJECT);
        assertThat(subjects("joke")).doesNotContain(SUBJECT);
    }

    @Test
    void before_places_are_given_out_a_breakout_touches_whoever_may_be_going_there() {
        sessions.callOff(event.id(), youth, STAFF);

        var hearers = alterations.hearers(programmes.of(event.id()), news());

        assertThat(hearers).extracting(Hearer::name).containsExactly("anna", "Joke");
    }

    @Test
    void nobody_is_told_of_another_programme_than_staff_saw() {
        sessions.callOff(event.id(), youth, STAFF);
        var seen = news();
        sessions.callOff(event.id(), work, STAFF);

        assertThat(alterations.tell(event.id(), UUID.randomUUID(), Alterations.stand(seen), "", STAFF))
                .isEqualTo(-1);
        assertThat(subjects("anna")).doesNotContain(SUBJECT);
    }

    private void settle() {
        db.sql("update round set confirmed_at = now(), confirmed_by = 'Test' where event_id = ?")
                .param(event.id().value())
                .update();
    }

    private void place(Registration person, Session.Id session) {
        db.sql("""
                        insert into placement (registration_id, round_id, association_id, event_id, session_id, how, weight, missed, placed_at)
                        select :person, round_id, association_id, event_id, id, 'CHOICE', 1, '[]', now() from session where id = :session
                        """)
                .param("person", person.id().value())
                .param("session", session.value())
                .update();
    }

    private List<Alteration> news() {
        return alterations.of(event, programmes.of(event.id()));
    }

    private List<String> subjects(String name) {
        return crowd.subjects(event.id(), name);
    }

    private Session find(Session.Id id) {
        return programmes.of(event.id()).sessions().stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow();
    }
}
