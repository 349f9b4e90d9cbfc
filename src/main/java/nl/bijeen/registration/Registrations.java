package nl.bijeen.registration;

import java.time.Duration;
import java.util.Optional;
import nl.bijeen.audience.Invited;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import nl.bijeen.registration.Desk.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes. Each change is one transaction: seat, journal and letters together. */
@Component
public class Registrations {

    private final Desks desks;
    private final Line line;
    private final Seats seats;
    private final Offers offers;
    private final SeatLimits limits;
    private final Events events;
    private final Register register;
    private final Judgements judgements;

    Registrations(
            Desks desks,
            Line line,
            Seats seats,
            Offers offers,
            SeatLimits limits,
            Events events,
            Register register,
            Judgements judgements) {
        this.desks = desks;
        this.line = line;
        this.seats = seats;
        this.offers = offers;
        this.limits = limits;
        this.events = events;
        this.register = register;
        this.judgements = judgements;
    }

    /**
     * Somebody registers themselves or colleagues. The same application twice is one booking with one answer. Outside a
     * transaction of the caller's it shares a commit with others who register at this moment.
     */
    public Outcome register(EventId event, Application application) {
        return line.ask(event, new Asked(application, Actor.participant(), false));
    }

    /** The same for whoever fills in the form: at a peak they get a place in the queue rather than wait for long. */
    public Reply registerOrQueue(EventId event, Application application) {
        return line.askOrQueue(event, new Asked(application, Actor.participant(), false));
    }

    /**
     * How long it will be before somebody in the queue has their answer; empty when nobody can tell yet.
     *
     * @param ahead how many come before them
     */
    public Optional<Duration> expects(EventId event, int ahead) {
        return line.expects(event, ahead);
    }

    /** Staff register somebody, also before and after registration is open; only not for a meeting that is not held. */
    public Outcome add(EventId event, Application application, Actor by) {
        return line.ask(event, new Asked(application, by, true));
    }

    /** What the audience of a meeting says to these people, before anybody decides. */
    public Judgement judge(Event meeting, Application application) {
        return judgements.of(meeting, application, Actor.participant());
    }

    /** Whom the personal invitation with this token is for; empty when it does not invite to this meeting. */
    public Optional<Invited.Guest> invited(Event meeting, String token) {
        return judgements.invited(meeting, token);
    }

    /**
     * What a check page tells before anybody decides.
     *
     * @param refusal null when the desk would take them
     * @param seats how many of them would get a seat when they do not mind being apart, or the meeting does not care
     * @param free seats nobody has yet
     * @param parties what becomes here of people who register together
     */
    public record Prospect(@Nullable Refusal refusal, int seats, int free, WaitingRules.Parties parties) {}

    /** Nothing is held of it. */
    public Prospect prospect(Event meeting, Application application) {
        var desk = desks.of(meeting.id());
        var judgement = judge(meeting, application);
        var holds = Reserve.with(desk, judgement, limits.of(meeting, application.participants()));
        var people = judgement.party(application, holds);
        return switch (desk.admit(new Party(people.people(), false), limits.room(desk))) {
            case Admit(var seated, var _) -> prospect(desk, null, seated.size());
            case Refuse(var reason) -> prospect(desk, reason, 0);
        };
    }

    private static Prospect prospect(Desk desk, @Nullable Refusal refusal, int seats) {
        return new Prospect(refusal, seats, desk.free(), desk.rules().parties());
    }

    /**
     * Gives a place up, and hands the seat that falls free to whoever waits longest.
     *
     * @return false when it was given up before, and nothing changed
     */
    @Transactional
    public boolean cancel(Registration.Id id, Actor by) {
        var event = get(id).event();
        offers.lapse(event);
        var before = get(id);
        if (before.gone()) return false;
        seats.giveUp(events.get(event), before, by);
        return true;
    }

    /** Throws NoSuchElementException when there is none: whoever holds an id has it from a row. */
    public Registration get(Registration.Id id) {
        return register.find(id).orElseThrow();
    }

    /** The registration whose own page this token opens. */
    public Optional<Registration> find(String token) {
        return register.find(token);
    }

    /** Whom it concerns when this meeting changes. */
    public Reach reach(EventId event) {
        return Reach.of(register.present(event));
    }

    /** Whether nobody comes, waits or asked to. The desk stays shut until the end of the transaction, so that it stays so. */
    @Transactional
    public boolean nobody(EventId event) {
        desks.lock(event);
        return register.present(event).isEmpty();
    }
}
