package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Correspondence.Story;
import nl.bijeen.registration.Registration.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff decide on who asked to come. */
@Component
public class Requests {

    private final Desks desks;
    private final Seats seats;
    private final SeatLimits limits;
    private final SeatClaims claims;
    private final Events events;
    private final Register register;
    private final Correspondence letters;
    private final Journal journal;

    Requests(
            Desks desks,
            Seats seats,
            SeatLimits limits,
            SeatClaims claims,
            Events events,
            Register register,
            Correspondence letters,
            Journal journal) {
        this.desks = desks;
        this.seats = seats;
        this.limits = limits;
        this.claims = claims;
        this.events = events;
        this.register = register;
        this.letters = letters;
        this.journal = journal;
    }

    /** What came of approving a request. */
    public enum Approved {
        SEATED,
        WAITING,
        /** Enough come from their organisation or group, and nobody can wait. Nothing changed. */
        ENOUGH,
        /** Somebody decided before, or it was withdrawn. */
        TOO_LATE
    }

    /** Gives a seat, or a place on the waiting list of a full meeting; one without a waiting list grows by one. */
    @Transactional
    public Approved approve(Registration.Id id, Actor by) {
        var event = register.find(id).orElseThrow().event();
        var desk = desks.lock(event);
        var request = register.find(id).orElseThrow();
        if (!request.requested()) return Approved.TOO_LATE;
        var meeting = events.get(event);
        claims.sweep(event);
        var full = limits.room(desk).full(List.of(limits.held(request)));
        var kept = full.filter(Limit::open).isPresent();
        var allowed = full.isEmpty() || (kept && !desk.keepsWaitingList());
        if (!allowed && !desk.keepsWaitingList()) return Approved.ENOUGH;
        if ((desk.left() == 0 || kept) && !desk.keepsWaitingList()) desks.grow(event);
        var seated = allowed && desks.of(event).left() > 0;
        register.turn(id, Status.REQUESTED, seated ? Status.CONFIRMED : Status.WAITING);
        var after = desks.of(event);
        var approved = register.find(id).orElseThrow();
        note(meeting, approved, "registration.approved", by);
        letters.placed(meeting, approved);
        seats.told(desk, after, List.of(approved));
        return seated ? Approved.SEATED : Approved.WAITING;
    }

    /**
     * Tells somebody they cannot come.
     *
     * @param reason in Markdown, for the letter
     * @return false when somebody decided before, or it was withdrawn
     */
    @Transactional
    public boolean decline(Registration.Id id, String reason, Actor by) {
        var event = register.find(id).orElseThrow().event();
        desks.lock(event);
        if (!register.turn(id, Status.REQUESTED, Status.DECLINED)) return false;
        var meeting = events.get(event);
        var declined = register.find(id).orElseThrow();
        note(meeting, declined, "registration.declined", by, new Change("reason", null, reason));
        letters.tell(new Story(News.DECLINED, meeting, reason, null), List.of(declined));
        return true;
    }

    private void note(Event meeting, Registration registration, String what, Actor by, Change... changes) {
        journal.note(meeting.association(), by, what, meeting.id().value(), registration.subject(), changes);
    }
}
