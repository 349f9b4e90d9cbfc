package nl.bijeen.registration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Correspondence.Story;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.view.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats that change hands. The desk is locked by whoever calls. */
@Component
class Seats {

    private final JdbcClient db;
    private final Desks desks;
    private final Register register;
    private final SeatLimits limits;
    private final Correspondence letters;
    private final Invitations invitations;
    private final Journal journal;
    private final PageCache pages;
    private final ApplicationEventPublisher tell;
    private final Clock clock;

    Seats(
            JdbcClient db,
            Desks desks,
            Register register,
            SeatLimits limits,
            Correspondence letters,
            Invitations invitations,
            Journal journal,
            PageCache pages,
            ApplicationEventPublisher tell,
            Clock clock) {
        this.db = db;
        this.desks = desks;
        this.register = register;
        this.limits = limits;
        this.letters = letters;
        this.invitations = invitations;
        this.journal = journal;
        this.pages = pages;
        this.tell = tell;
        this.clock = clock;
    }

    void giveUp(Event meeting, Registration registration, Actor by) {
        var before = desks.of(meeting.id());
        if (!register.turn(registration.id(), registration.status(), Status.CANCELLED)) return;
        var had = registration.confirmed();
        var after = desks.of(meeting.id());
        var address = registration.person().email();
        if (address != null) invitations.gaveUp(meeting.id(), address);
        note(meeting, registration, "registration.cancelled", by);
        letters.tell(Story.of(News.CANCELLED, meeting), List.of(registration));
        if (had) tell.publishEvent(new SeatGivenUp(registration));
        told(before, after, List.of());
        passOn(meeting, by);
    }

    /** Hands free seats to those who wait, as long as the meeting is still to come and held. */
    void passOn(Event meeting, Actor by) {
        var desk = desks.of(meeting.id());
        if (desk.waiting() == 0 || desk.free() == 0) return;
        if (!meeting.status(clock.instant()).ahead()) return;
        limits.sweep(meeting.id());
        give(meeting, waitingList(meeting.id()).next(limits.room(desk)), by);
    }

    void give(Event meeting, List<Long> waiting, Actor by) {
        if (waiting.isEmpty()) return;
        var before = desks.of(meeting.id());
        var seated = register.seat(waiting);
        var after = desks.of(meeting.id());
        seated.forEach(it -> note(meeting, it, "registration.seated", by));
        letters.tell(Story.of(News.SEATED, meeting), seated);
        told(before, after, seated);
    }

    /** Tells what happened: upward to those who reckon with seats, and to the public page when it shows something else now. */
    void told(Desk before, Desk after, List<Registration> seated) {
        seated.stream().filter(Registration::confirmed).forEach(it -> tell.publishEvent(new SeatConfirmed(it)));
        if (!after.looksLike(before)) pages.outdated(after.association());
    }

    private void note(Event meeting, Registration registration, String what, Actor by) {
        journal.note(meeting.association(), by, what, meeting.id().value(), registration.subject());
    }

    private WaitingList waitingList(EventId event) {
        var held = limits.held(event);
        return new WaitingList(db.sql("""
                        select registration.id, booking_id, together
                        from registration join booking on booking.id = booking_id
                        where registration.event_id = ? and status = 'WAITING'
                        order by registration.id
                        """)
                .param(event.value())
                .query((row, number) -> new WaitingList.Waiting(
                        row.getLong(1), row.getLong(2), row.getBoolean(3), held.getOrDefault(row.getLong(1), Set.of())))
                .list());
    }
}
