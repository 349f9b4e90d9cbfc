package nl.bijeen.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Correspondence.Story;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.WaitingStep.What;
import nl.bijeen.view.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Seats that change hands. The desk is locked by whoever calls. */
@Component
class Seats {

    private final Desks desks;
    private final Register register;
    private final SeatLimits limits;
    private final SeatClaims claims;
    private final WaitingLists waitingLists;
    private final OpenOffers offers;
    private final WaitingSteps steps;
    private final Correspondence letters;
    private final Invitations invitations;
    private final Journal journal;
    private final PageCache pages;
    private final ApplicationEventPublisher tell;
    private final Clock clock;

    Seats(
            Desks desks,
            Register register,
            SeatLimits limits,
            SeatClaims claims,
            WaitingLists waitingLists,
            OpenOffers offers,
            WaitingSteps steps,
            Correspondence letters,
            Invitations invitations,
            Journal journal,
            PageCache pages,
            ApplicationEventPublisher tell,
            Clock clock) {
        this.desks = desks;
        this.register = register;
        this.limits = limits;
        this.claims = claims;
        this.waitingLists = waitingLists;
        this.offers = offers;
        this.steps = steps;
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
        if (registration.offered()) steps.note(What.DECLINED, List.of(registration));
        note(meeting, registration, "registration.cancelled", by);
        letters.tell(Story.of(News.CANCELLED, meeting), List.of(registration));
        if (had) tell.publishEvent(new SeatGivenUp(registration));
        told(before, after, List.of());
        passOn(meeting, by);
    }

    /** Gives or offers free seats to those who wait, as long as the meeting is still to come and held. */
    void passOn(Event meeting, Actor by) {
        var desk = desks.of(meeting.id());
        if (desk.waiting() == 0 || desk.left() == 0) return;
        var now = clock.instant();
        if (!meeting.status(now).ahead()) return;
        claims.sweep(meeting.id());
        var turns = waitingLists.of(desk).turns(limits.room(desk));
        if (turns.next().isEmpty()) return;
        steps.passedOver(desk, turns.passed());
        var rules = desk.rules();
        if (!rules.offers()) give(meeting, turns.next(), by);
        else
            offer(meeting, turns.next(), now, rules.deadline(now, meeting.when().begins()), by);
    }

    void give(Event meeting, List<Long> waiting, Actor by) {
        if (waiting.isEmpty()) return;
        var before = desks.of(meeting.id());
        var seated = register.seat(waiting);
        var after = desks.of(meeting.id());
        steps.note(What.GIVEN, seated);
        seated.forEach(it -> note(meeting, it, "registration.seated", by));
        letters.tell(Story.of(News.SEATED, meeting), seated);
        told(before, after, seated);
    }

    private void offer(Event meeting, List<Long> waiting, Instant now, Instant until, Actor by) {
        var before = desks.of(meeting.id());
        var offered = offers.make(waiting, until, Deadline.reminder(now, until));
        steps.offered(offered, until);
        offered.forEach(it -> note(meeting, it, "registration.offered", by));
        letters.tell(Story.of(News.OFFERED, meeting), offered);
        told(before, desks.of(meeting.id()), List.of());
    }

    /** Tells what happened: upward to those who reckon with seats, and to the public page when it shows something else now. */
    void told(Desk before, Desk after, List<Registration> seated) {
        var confirmed = seated.stream().filter(Registration::confirmed).toList();
        if (!confirmed.isEmpty()) tell.publishEvent(new SeatsConfirmed(after.event(), confirmed));
        if (!after.looksLike(before)) pages.outdated(after.association());
    }

    private void note(Event meeting, Registration registration, String what, Actor by) {
        journal.note(meeting.association(), by, what, meeting.id().value(), registration.subject());
    }
}
