package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff let somebody go before others who wait, and write down why. */
@Component
public class Priority {

    private final Desks desks;
    private final Events events;
    private final Register register;
    private final Offers offers;
    private final OpenOffers open;
    private final SeatLimits limits;
    private final SeatClaims claims;
    private final Seats seats;
    private final WaitingSteps steps;
    private final Journal journal;

    Priority(
            Desks desks,
            Events events,
            Register register,
            Offers offers,
            OpenOffers open,
            SeatLimits limits,
            SeatClaims claims,
            Seats seats,
            WaitingSteps steps,
            Journal journal) {
        this.desks = desks;
        this.events = events;
        this.register = register;
        this.offers = offers;
        this.open = open;
        this.limits = limits;
        this.claims = claims;
        this.seats = seats;
        this.steps = steps;
        this.journal = journal;
    }

    /**
     * The next seat that falls free is theirs, after whoever was moved up before them.
     *
     * @param reason for the journal; not empty
     * @return false when they do not wait, and nothing changed
     */
    @Transactional
    public boolean moveUp(Registration.Id id, String reason, Actor by) {
        var event = register.find(id).orElseThrow().event();
        offers.lapse(event);
        if (!open.moveUp(id)) return false;
        var meeting = events.get(event);
        written(meeting, register.find(id).orElseThrow(), "registration.moved-up", reason, by);
        seats.passOn(meeting, by);
        return true;
    }

    /** As {@link #moveUp}, but with a seat at once. A meeting without one for them grows by one. */
    @Transactional
    public boolean seat(Registration.Id id, String reason, Actor by) {
        var event = register.find(id).orElseThrow().event();
        offers.lapse(event);
        var desk = desks.of(event);
        var one = register.find(id).orElseThrow();
        if (!one.waiting()) return false;
        claims.sweep(event);
        var room = limits.room(desk);
        var kept = room.full(List.of(limits.held(one))).filter(Limit::open).isPresent();
        if (room.free() == 0 || kept) desks.grow(event);
        claims.exceed(id);
        var meeting = events.get(event);
        written(meeting, one, "registration.moved-up", reason, by);
        seats.give(meeting, List.of(id.value()), by);
        return true;
    }

    private void written(Event meeting, Registration one, String what, String reason, Actor by) {
        if (reason.isBlank()) throw new IllegalArgumentException("Nobody goes before others without a reason");
        steps.movedUp(one, reason);
        journal.note(
                meeting.association(),
                by,
                what,
                meeting.id().value(),
                one.subject(),
                new Change("reason", null, reason));
    }
}
