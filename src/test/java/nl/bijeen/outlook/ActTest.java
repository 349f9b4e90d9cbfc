package nl.bijeen.outlook;

import static nl.bijeen.outlook.Act.CALL_OFF;
import static nl.bijeen.outlook.Act.MOVE;
import static nl.bijeen.outlook.Act.POSTPONE;
import static nl.bijeen.outlook.Act.REPLACE;
import static nl.bijeen.outlook.Act.RESTORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Window;
import org.junit.jupiter.api.Test;

class ActTest {

    static final Instant BEFORE = Instant.parse("2026-09-01T12:00:00Z");
    static final Instant AFTER = Instant.parse("2026-09-25T12:00:00Z");

    @Test
    void a_meeting_that_is_to_be_held_can_be_called_off_postponed_moved_and_replaced() {
        assertThat(possible(Fate.PUBLISHED, BEFORE)).containsExactly(CALL_OFF, POSTPONE, MOVE, REPLACE);
    }

    @Test
    void nothing_is_decided_about_a_meeting_that_has_been() {
        assertThat(possible(Fate.PUBLISHED, AFTER)).isEmpty();
    }

    @Test
    void a_postponed_meeting_can_still_be_called_off_or_be_held_after_all_even_past_its_first_day() {
        assertThat(possible(Fate.POSTPONED, AFTER)).containsExactly(CALL_OFF, REPLACE, RESTORE);
    }

    @Test
    void what_is_off_can_only_be_held_after_all() {
        assertThat(possible(Fate.CALLED_OFF, BEFORE)).containsExactly(RESTORE);
        assertThat(possible(Fate.REPLACED, BEFORE)).containsExactly(RESTORE);
    }

    @Test
    void a_draft_has_no_fate_yet() {
        assertThat(possible(Fate.DRAFT, BEFORE)).isEmpty();
    }

    private static List<Act> possible(Fate fate, Instant now) {
        var announcement = Meetings.announcement("Café", Meetings.afternoon(LocalDate.of(2026, 9, 24)));
        var event = new Event(
                new EventId(1),
                new AssociationId(1),
                "cafe",
                announcement,
                fate,
                "",
                Window.UNTIL_THE_START,
                "",
                false,
                0,
                0,
                UUID.randomUUID(),
                BEFORE);
        return Stream.of(Act.values()).filter(it -> it.possible(event, now)).toList();
    }
}
