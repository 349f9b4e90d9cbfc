package nl.bijeen.site;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.Showing;
import nl.bijeen.programme.TestProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who remembers a session or a speaker finds the meeting. */
@BijeenTest
class AgendaOfProgrammesTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Showing showing;

    Event event;
    Session.Id talk;

    @BeforeEach
    void aProgrammeThatVisitorsDoNotSeeYet() {
        event = meetings.open(office.association().id(), "Congres");
        made.start(event);
        talk = made.session(event, Kind.PLENARY, "Schuldhulp aan de keukentafel", "14:00", "15:00");
        made.contributor(event, talk, Role.SPEAKER, "Noor Voorbeeld", "noor@voorbeeld.example");
    }

    @Test
    void a_programme_on_the_page_is_found_by_its_sessions_and_speakers_and_one_that_is_not_is_not() {
        assertThat(finds("keukentafels")).isFalse();

        showing.show(event.id(), STAFF);
        assertThat(finds("keukentafels")).isTrue();
        assertThat(finds("voorbeeld noor")).isTrue();

        showing.hide(event.id(), STAFF);
        assertThat(finds("keukentafels")).isFalse();
    }

    @Test
    void it_is_found_by_what_is_held_now() {
        showing.show(event.id(), STAFF);
        var before = programmes.of(event.id()).sessions().getFirst();
        var plan = before.plan().at(before.during().later(Duration.ofMinutes(5)), null);
        sessions.change(event.id(), talk, before.revision(), plan, STAFF);
        assertThat(finds("schuldhulp")).isTrue();

        sessions.callOff(event.id(), talk, STAFF);
        assertThat(finds("schuldhulp")).isFalse();
    }

    private boolean finds(String words) {
        var query = new Query(words, null, false, false, Query.Period.AHEAD, 1);
        return agenda.find(event.association(), query).events().stream()
                .anyMatch(it -> it.id().equals(event.id()));
    }
}
