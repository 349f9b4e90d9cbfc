package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.WaitingRules.Parties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a round believes that a desk has left, once people are entered, must be what the database counted. */
@BijeenTest
class DesksTest {

    @Autowired
    Desks desks;

    @Autowired
    DeskSettings settings;

    @Autowired
    Crowd crowd;

    @Test
    void a_desk_is_known_without_asking_once_people_are_entered() {
        var event = crowd.meetingWithSeats(3);
        var before = desks.of(event.id());
        var entered = new ArrayList<>(crowd.party(event, false, "anna", "bram"));
        entered.addAll(crowd.party(event, false, "carl", "dina"));

        assertThat(desks.after(before, entered)).isEqualTo(desks.of(event.id()));
        assertThat(desks.of(event.id()).waiting()).isEqualTo(1);
    }

    @Test
    void what_is_kept_for_speakers_is_asked_each_time() {
        var event = crowd.meetingWithSeats(3);
        settings.set(event.id(), new WaitingRules(false, Parties.AS_CHOSEN, 1, null), Meetings.STAFF);
        var before = desks.of(event.id());
        var entered = List.of(crowd.register(event, "anna"));

        assertThat(desks.after(before, entered)).isEqualTo(desks.of(event.id()));
    }
}
