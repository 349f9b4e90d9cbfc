package nl.bijeen.registration;

import java.time.Clock;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Correspondence.Story;
import nl.bijeen.registration.WaitingStep.What;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats that are offered to those who wait, and what becomes of each offer. It is never lost: taken, or back to who is next. */
@Component
public class Offers {

    private final Desks desks;
    private final Events events;
    private final Register register;
    private final OpenOffers open;
    private final Seats seats;
    private final WaitingSteps steps;
    private final Correspondence letters;
    private final Journal journal;
    private final Clock clock;

    Offers(
            Desks desks,
            Events events,
            Register register,
            OpenOffers open,
            Seats seats,
            WaitingSteps steps,
            Correspondence letters,
            Journal journal,
            Clock clock) {
        this.desks = desks;
        this.events = events;
        this.register = register;
        this.open = open;
        this.seats = seats;
        this.steps = steps;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes the seats these people are offered.
     *
     * @param offered of one meeting
     * @return how many were in time; who was not may find the seat gone
     */
    @Transactional
    public int accept(List<Registration.Id> offered, Actor by) {
        if (offered.isEmpty()) return 0;
        var event = register.find(offered.getFirst()).orElseThrow().event();
        lapse(event);
        var before = desks.of(event);
        var meeting = events.get(event);
        if (!meeting.status(clock.instant()).ahead()) return 0;
        var seated = open.accept(offered);
        if (seated.isEmpty()) return 0;
        steps.note(What.ACCEPTED, seated);
        note(meeting, seated, "registration.accepted", by);
        letters.tell(Story.of(News.CONFIRMED, meeting), seated);
        seats.told(before, desks.of(event), seated);
        return seated.size();
    }

    /**
     * Says no for these people of one meeting: they come off the list, and the next ones are offered their seats.
     *
     * @return how many were in time; of who was not, the no changed nothing
     */
    @Transactional
    public int decline(List<Registration.Id> offered, Actor by) {
        if (offered.isEmpty()) return 0;
        var event = register.find(offered.getFirst()).orElseThrow().event();
        lapse(event);
        var meeting = events.get(event);
        var inTime = offered.stream()
                .map(it -> register.find(it).orElseThrow())
                .filter(Registration::offered)
                .toList();
        inTime.forEach(it -> seats.giveUp(meeting, it, by));
        return inTime.size();
    }

    /**
     * Who let an offer pass is in turn again, where they were.
     *
     * @return false when they were in turn already, or do not wait
     */
    @Transactional
    public boolean again(Registration.Id id, Actor by) {
        var event = register.find(id).orElseThrow().event();
        lapse(event);
        if (!open.again(id)) return false;
        var one = List.of(register.find(id).orElseThrow());
        var meeting = events.get(event);
        steps.note(What.AGAIN, one);
        note(meeting, one, "registration.waits-again", by);
        seats.passOn(meeting, by);
        return true;
    }

    /**
     * Locks the desk of a meeting, takes back what nobody answered in time, and passes those seats on. Nothing happens the second
     * time. Whoever changes something for people with an offer begins with this: what becomes of them must not depend on when the
     * sweep comes by.
     */
    @Transactional
    void lapse(EventId event) {
        var before = desks.lock(event);
        var lapsed = open.lapse(event);
        if (lapsed.isEmpty()) return;
        var meeting = events.get(event);
        steps.note(What.LAPSED, lapsed);
        note(meeting, lapsed, "registration.lapsed", Actor.program());
        // Who is too late for the meeting itself has no use for this letter.
        if (meeting.status(clock.instant()).ahead()) letters.tell(Story.of(News.LAPSED, meeting), lapsed);
        seats.told(before, desks.of(event), List.of());
        seats.passOn(meeting, Actor.program());
    }

    /** Reminds those who did not answer yet, now that the end of their offer comes near. Nothing happens the second time. */
    @Transactional
    void remind(EventId event) {
        desks.lock(event);
        var people = open.remind(event);
        if (people.isEmpty()) return;
        var meeting = events.get(event);
        steps.note(What.REMINDED, people);
        note(meeting, people, "registration.offer-reminded", Actor.program());
        letters.tell(Story.of(News.OFFER_REMINDER, meeting), people);
    }

    /** Takes all offers of a meeting back that is not held as announced. The desk is locked by whoever calls. */
    void withdraw(Event meeting, Actor by) {
        var withdrawn = open.withdraw(meeting.id());
        steps.note(What.WITHDRAWN, withdrawn);
        note(meeting, withdrawn, "registration.offer-withdrawn", by);
    }

    private void note(Event meeting, List<Registration> people, String what, Actor by) {
        people.forEach(
                it -> journal.note(meeting.association(), by, what, meeting.id().value(), it.subject()));
    }
}
