package nl.bijeen.event;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.Meetings.afternoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decision.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BijeenTest
@RecordApplicationEvents
class MovingTest {

    static final LocalDate LATER = LocalDate.of(2099, 10, 1);

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Announcements announcements;

    @Autowired
    Decisions decisions;

    @Autowired
    Events events;

    @Autowired
    ApplicationEvents told;

    @Test
    void a_published_meeting_that_moves_tells_so_and_remembers_when_it_was() {
        var event = meetings.open(office.association().id(), "Café");

        move(event);

        assertThat(told.stream(EventMoved.class)).hasSize(1);
        assertThat(decisions.of(event.id()).getLast())
                .extracting(Decision::kind, Decision::reason)
                .containsExactly(Kind.MOVED, "2099-09-24T14:00");
    }

    @Test
    void a_draft_that_moves_tells_that_it_is_one_and_leaves_no_decision() {
        var draft = meetings.draft(office.association().id(), "Concept");

        move(draft);

        assertThat(told.stream(EventMoved.class).map(it -> it.after().fate())).containsExactly(Fate.DRAFT);
        assertThat(decisions.of(draft.id())).extracting(Decision::kind).doesNotContain(Kind.MOVED);
    }

    @Test
    void a_postponed_meeting_that_gets_a_day_tells_it_when_it_is_held_after_all() {
        var event = meetings.open(office.association().id(), "Café");
        decisions.postpone(event.id(), "De spreker is ziek.", "Uitgesteld.", STAFF);

        move(events.get(event.id()));
        decisions.restore(event.id(), "Gaat door.", STAFF);

        assertThat(told.stream(EventMoved.class).map(it -> it.after().fate())).containsExactly(Fate.POSTPONED);
        assertThat(told.stream(EventRestored.class).map(it -> it.event().when().firstDay()))
                .containsExactly(LATER);
    }

    private void move(Event event) {
        announcements.change(event.id(), event.revision(), event.announcement().on(afternoon(LATER)), STAFF);
    }
}
