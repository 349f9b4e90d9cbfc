package nl.bijeen.registration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.audience.Invited;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import nl.bijeen.registration.Desk.Decision;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import nl.bijeen.registration.Outcome.HaveAPlace;
import nl.bijeen.registration.Outcome.NotForThem;
import nl.bijeen.registration.Outcome.Refused;
import nl.bijeen.registration.Outcome.Registered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes. Each change is one transaction: seat, journal and letters together. */
@Component
public class Registrations {

    private final Desks desks;
    private final Seats seats;
    private final Events events;
    private final Register register;
    private final Bookings bookings;
    private final Judgements judgements;
    private final Allotments allotments;
    private final Correspondence letters;
    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;

    Registrations(
            Desks desks,
            Seats seats,
            Events events,
            Register register,
            Bookings bookings,
            Judgements judgements,
            Allotments allotments,
            Correspondence letters,
            Invitations invitations,
            Journal journal,
            Clock clock) {
        this.desks = desks;
        this.seats = seats;
        this.events = events;
        this.register = register;
        this.bookings = bookings;
        this.judgements = judgements;
        this.allotments = allotments;
        this.letters = letters;
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody registers themselves or colleagues. The same application twice is one booking with one answer. */
    @Transactional
    public Outcome register(EventId event, Application application) {
        return admit(
                event,
                application,
                Actor.participant(),
                (desk, meeting, people) ->
                        desk.decide(people, application.together(), meeting.status(clock.instant())));
    }

    /** Staff register somebody, also before and after registration is open; only not for a meeting that is not held. */
    @Transactional
    public Outcome add(EventId event, Application application, Actor by) {
        return admit(
                event,
                application,
                by,
                (desk, meeting, people) -> meeting.status(clock.instant()).off()
                        ? new Refuse(Refusal.OFF)
                        : desk.admit(people, application.together()));
    }

    /** What the audience of a meeting says to these people, before anybody decides. */
    public Judgement judge(Event meeting, Application application) {
        return judgements.of(meeting, application, Actor.participant());
    }

    /** Whom the personal invitation with this token is for; empty when it does not invite to this meeting. */
    public Optional<Invited.Guest> invited(Event meeting, String token) {
        return judgements.invited(meeting, token);
    }

    /** How many of those who would get a seat now, have to wait because enough come from their organisation or group. */
    public int heldBack(Event meeting, Application application) {
        var people = Judgement.NONE.enrol(application, application.size());
        var held = allotments.hold(meeting, application.together(), people);
        return with(Registration.Status.WAITING, held);
    }

    /** What a check page tells before anybody decides: how many would get a seat now. Nothing is held. */
    public Optional<Integer> seatsFor(EventId event, int people) {
        var desk = desks.of(event);
        return desk.admit(people, false) instanceof Admit(var given, var _) ? Optional.of(given) : Optional.empty();
    }

    /**
     * Gives a place up, and hands the seat that falls free to whoever waits longest.
     *
     * @return false when it was given up before, and nothing changed
     */
    @Transactional
    public boolean cancel(Registration.Id id, Actor by) {
        var event = get(id).event();
        desks.lock(event);
        var before = get(id);
        if (before.gone()) return false;
        seats.giveUp(events.get(event), before, by);
        return true;
    }

    /**
     * Gives somebody who waits a seat out of turn. A full meeting grows by one.
     *
     * @return false when they do not wait, and nothing changed
     */
    @Transactional
    public boolean moveUp(Registration.Id id, Actor by) {
        var event = get(id).event();
        var desk = desks.lock(event);
        if (!get(id).waiting()) return false;
        if (desk.free() == 0) desks.grow(event);
        seats.give(events.get(event), List.of(id.value()), by);
        return true;
    }

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

    /** What a desk answers to so many people for whom it needs seats. */
    private interface Answer {
        Decision of(Desk desk, Event meeting, int people);
    }

    private Outcome admit(EventId event, Application application, Actor by, Answer answer) {
        var desk = desks.lock(event);
        var before = bookings.find(event, application.key());
        if (before.isPresent()) return new Registered(before.get());
        // Read under the lock: who calls the meeting off next, finds this registration.
        var meeting = events.get(event);
        var judgement = judgements.of(meeting, application, by);
        if (!judgement.refused().isEmpty()) return new NotForThem(judgement.refused());
        return switch (answer.of(desk, meeting, application.size() - judgement.requests())) {
            case Refuse(var reason) -> new Refused(reason);
            case Admit(var given, var _) -> {
                var doubles = application.doubles(register.havePlace(event, application.addresses()));
                yield doubles.isEmpty()
                        ? hold(desk, meeting, application, judgement.enrol(application, given), by)
                        : new HaveAPlace(doubles);
            }
        };
    }

    /** Of each organisation and group no more than may come get a seat. */
    private Outcome hold(Desk desk, Event meeting, Application application, List<Enrolment> people, Actor by) {
        var held = allotments.hold(meeting, application.together(), people);
        var late = with(Registration.Status.WAITING, held) > with(Registration.Status.WAITING, people);
        if (late && !desk.keepsWaitingList()) return new Refused(Refusal.QUOTA);
        return enrol(desk, meeting, application, held, by);
    }

    private Outcome enrol(Desk desk, Event meeting, Application application, List<Enrolment> people, Actor by) {
        var booking = bookings.write(desk, application, people);
        var after = desks.count(
                desk.event(), with(Registration.Status.CONFIRMED, people), with(Registration.Status.WAITING, people));
        invitations.registered(desk.event(), application.addresses());
        journal.noteAll(
                desk.association(),
                booking.registrations().stream()
                        .map(it -> new Note(
                                by,
                                note(it),
                                desk.event().value(),
                                it.subject(),
                                List.of(new Change("name", null, name(it)))))
                        .toList());
        // Who is added to the list of a meeting that has been, was there.
        if (!meeting.status(clock.instant()).past()) letters.welcome(meeting, booking);
        seats.told(desk, after, booking.registrations());
        return new Registered(booking);
    }

    private static int with(Registration.Status status, List<Enrolment> people) {
        return (int) people.stream().filter(it -> it.status() == status).count();
    }

    private static String note(Registration registration) {
        if (registration.requested()) return "registration.requested";
        return registration.confirmed() ? "registration.made" : "registration.waits";
    }

    private static @Nullable String name(Registration registration) {
        var name = registration.person().name();
        return Objects.equals(name, "") ? null : name;
    }
}
