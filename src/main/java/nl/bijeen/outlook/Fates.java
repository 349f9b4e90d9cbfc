package nl.bijeen.outlook;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.Updates;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the fate of a meeting, each time as one act: the decision, the update on the page and the letters with their
 * calendar entries are written together or not at all.
 */
@Component
public class Fates {

    private final Events events;
    private final Announcements announcements;
    private final Decisions decisions;
    private final Updates updates;
    private final Registrations registrations;
    private final Clock clock;

    Fates(
            Events events,
            Announcements announcements,
            Decisions decisions,
            Updates updates,
            Registrations registrations,
            Clock clock) {
        this.events = events;
        this.announcements = announcements;
        this.decisions = decisions;
        this.updates = updates;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Whether this can be decided about a meeting as it stands now. */
    public boolean possible(Act act, Event event) {
        return act.possible(event, clock.instant());
    }

    /**
     * Does what was proposed.
     *
     * @return false, and nothing is changed, when the meeting no longer stands as it did when it was proposed
     */
    @Transactional
    public boolean change(EventId id, Proposal proposal, Actor by) {
        var event = events.lock(id);
        if (!possible(proposal.act(), event)) return false;
        var reason = proposal.reason();
        var told = proposal.told();
        return switch (proposal.act()) {
            case CALL_OFF -> decisions.callOff(id, reason, told, by);
            case POSTPONE -> decisions.postpone(id, reason, told, by);
            case REPLACE ->
                decisions.replace(id, requireNonNull(proposal.replacement()).id(), reason, told, by);
            case MOVE -> move(event, requireNonNull(proposal.when()), told, by);
            case RESTORE -> restore(event, proposal.when(), told, by);
        };
    }

    /**
     * Takes a meeting that should not have been published back to the office. Nobody is told: whoever registered would be.
     *
     * @return false, and nothing is changed, when somebody registered or it is not published any more
     */
    @Transactional
    public boolean withdraw(EventId id, Actor by) {
        events.lock(id);
        return registrations.nobody(id) && decisions.withdraw(id, by);
    }

    private boolean move(Event event, When when, String told, Actor by) {
        updates.post(event.id(), told, false, by);
        announcements.change(event.id(), event.revision(), on(event, when), by);
        return true;
    }

    /** The day is set while the meeting is still off, so that people hear of it once: that it is held, and when. */
    private boolean restore(Event event, @Nullable When when, String told, Actor by) {
        if (when != null) announcements.change(event.id(), event.revision(), on(event, when), by);
        return decisions.restore(event.id(), told, by);
    }

    private static Announcement on(Event event, When when) {
        return event.announcement().on(when);
    }
}
