package nl.bijeen.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import nl.bijeen.registration.Round.Ruling;
import nl.bijeen.registration.Round.Ruling.Declined;
import nl.bijeen.registration.Round.Ruling.Entered;
import nl.bijeen.registration.Round.Ruling.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides applications for one meeting together: one lock, the facts read once, decided in memory, written with a statement per
 * table, one commit. Seats, journal and letters of all of them are there after it, or nothing is.
 */
@Component
class Rounds {

    private final Desks desks;
    private final Events events;
    private final Bookings bookings;
    private final Register register;
    private final Judgements judgements;
    private final SeatLimits limits;
    private final SeatClaims claims;
    private final Seats seats;
    private final Correspondence letters;
    private final Invitations invitations;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    Rounds(
            Desks desks,
            Events events,
            Bookings bookings,
            Register register,
            Judgements judgements,
            SeatLimits limits,
            SeatClaims claims,
            Seats seats,
            Correspondence letters,
            Invitations invitations,
            Journal journal,
            TransactionOperations transactions,
            Clock clock) {
        this.desks = desks;
        this.events = events;
        this.bookings = bookings;
        this.register = register;
        this.judgements = judgements;
        this.limits = limits;
        this.claims = claims;
        this.seats = seats;
        this.letters = letters;
        this.invitations = invitations;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The answers in the order in which was asked. In a transaction of the caller's when there is one. */
    List<Outcome> hold(EventId event, List<Asked> asked) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var desk = desks.lock(event);
            // Read under the lock: who calls the meeting off next, finds these registrations.
            var meeting = events.get(event);
            var known = bookings.known(
                    event, asked.stream().map(it -> it.application().key()).toList());
            var rulings = decide(desk, meeting, asked, known);
            var written = write(desk, meeting, asked, rulings);
            return outcomes(asked, rulings, known, written);
        }));
    }

    private List<Ruling> decide(Desk desk, Event meeting, List<Asked> asked, Map<UUID, Booking> known) {
        var applications = asked.stream().map(Asked::application).toList();
        var people =
                applications.stream().flatMap(it -> it.participants().stream()).toList();
        var addresses =
                applications.stream().flatMap(it -> it.addresses().stream()).toList();
        var judged = judgements.of(meeting, asked);
        var holds = limits.of(meeting, people);
        var round = new Round(
                desk,
                meeting.status(clock.instant()),
                limits.room(desk),
                register.havePlace(desk.event(), addresses),
                known.keySet());
        var rulings = new ArrayList<Ruling>();
        var from = 0;
        for (var i = 0; i < asked.size(); i++) {
            var until = from + applications.get(i).size();
            rulings.add(round.decide(asked.get(i), judged.get(i), holds.subList(from, until)));
            from = until;
        }
        return rulings;
    }

    /** By the key of their forms. */
    private Map<UUID, Booking> write(Desk desk, Event meeting, List<Asked> asked, List<Ruling> rulings) {
        var entries = new ArrayList<Bookings.Entry>();
        for (var i = 0; i < asked.size(); i++)
            if (rulings.get(i) instanceof Entered(var people)) entries.add(new Bookings.Entry(asked.get(i), people));
        if (entries.isEmpty()) return Map.of();
        // Who is added to the list of a meeting that has been, was there.
        var past = meeting.status(clock.instant()).past();
        var made = bookings.write(desk, entries, !past && Correspondence.entersCalendars(meeting));
        var people = made.stream().flatMap(it -> it.registrations().stream()).toList();
        claims.claim(desk, claims(entries, made));
        var after = desks.after(desk, people);
        invitations.registered(
                desk.event(),
                entries.stream()
                        .flatMap(it -> it.asked().application().addresses().stream())
                        .toList());
        journal.noteAll(desk.association(), notes(entries, made));
        if (!past) letters.welcome(meeting, after, made);
        seats.told(desk, after, people);
        var byKey = new HashMap<UUID, Booking>();
        for (var i = 0; i < made.size(); i++)
            byKey.put(entries.get(i).asked().application().key(), made.get(i));
        return byKey;
    }

    private static Map<Long, Set<Limit>> claims(List<Bookings.Entry> entries, List<Booking> made) {
        var claims = new HashMap<Long, Set<Limit>>();
        for (var i = 0; i < made.size(); i++) {
            var people = entries.get(i).people();
            var registrations = made.get(i).registrations();
            for (var j = 0; j < people.size(); j++)
                claims.put(registrations.get(j).id().value(), people.get(j).limits());
        }
        return claims;
    }

    private static List<Outcome> outcomes(
            List<Asked> asked, List<Ruling> rulings, Map<UUID, Booking> known, Map<UUID, Booking> written) {
        var bookings = new HashMap<>(known);
        bookings.putAll(written);
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < asked.size(); i++) {
            outcomes.add(
                    switch (rulings.get(i)) {
                        case Declined(var outcome) -> outcome;
                        case Entered _, Known _ ->
                            new Outcome.Registered(Objects.requireNonNull(
                                    bookings.get(asked.get(i).application().key())));
                    });
        }
        return outcomes;
    }

    private static List<Note> notes(List<Bookings.Entry> entries, List<Booking> made) {
        var notes = new ArrayList<Note>();
        for (var i = 0; i < made.size(); i++) {
            var by = entries.get(i).asked().by();
            for (var it : made.get(i).registrations())
                notes.add(new Note(
                        by, note(it), it.event().value(), it.subject(), List.of(new Change("name", null, name(it)))));
        }
        return notes;
    }

    private static String note(Registration registration) {
        if (registration.requested()) return "registration.requested";
        return registration.confirmed() ? "registration.made" : "registration.waits";
    }

    private static @Nullable String name(Registration registration) {
        var name = registration.person().name();
        return name.isEmpty() ? null : name;
    }
}
