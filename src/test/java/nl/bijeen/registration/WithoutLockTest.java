package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.invitation.Claims;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The negative control: the same desk with its lock left out. Both who want the last seat are told that it is theirs, and only
 * the database is left to stop it. If these tests ever pass without a constraint, the race tests prove nothing.
 */
@BijeenTest
class WithoutLockTest {

    @Autowired
    Post post;

    @Autowired
    Crowd crowd;

    @Autowired
    Quotas quotas;

    @Autowired
    DeskSettings settings;

    @Autowired
    Audit audit;

    @Autowired
    Events events;

    @Autowired
    Bookings bookings;

    @Autowired
    Register register;

    @Autowired
    Judgements judgements;

    @Autowired
    Claims claims;

    @Autowired
    Seats seats;

    @Autowired
    Correspondence letters;

    @Autowired
    Invitations invitations;

    @Autowired
    Journal journal;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void the_last_seat_of_a_meeting_would_be_given_twice() throws Exception {
        var event = crowd.meetingWithSeats(1);

        assertThat(race(event)).singleElement().asString().contains("a_seat_is_never_given_twice");
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void the_last_seat_of_an_organisation_would_be_given_twice() throws Exception {
        var event = post.round("iemand").event();
        quotas.perOrganisation(event, null, 1, STAFF);

        assertThat(race(event)).singleElement().asString().contains("no_limit_is_ever_passed");
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void the_last_seat_of_a_breakout_would_be_given_twice() throws Exception {
        var event = crowd.meetingWithSeats(10);
        settings.set(event.id(), new Limit("breakout:1", "Wijkteams", 1, null), STAFF);

        assertThat(race(event, "breakout:1")).singleElement().asString().contains("no_limit_is_ever_passed");
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    /** Two want the last seat at the very same moment. What went wrong. */
    private List<Throwable> race(Event event, String... limits) throws Exception {
        var bothSaw = new CyclicBarrier(2);
        var unlocked = rounds(bothSaw);
        var visitors = List.of("anna", "bram").stream()
                .<Callable<List<Outcome>>>map(it -> () -> unlocked.hold(
                        event.id(), List.of(new Asked(Crowd.application(it, limits), Actor.participant(), false))))
                .toList();
        var wrongs = new ArrayList<Throwable>();
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var visitor : doors.invokeAll(visitors)) {
                try {
                    visitor.get();
                } catch (ExecutionException e) {
                    wrongs.add(e.getCause());
                }
            }
        }
        return wrongs;
    }

    private Rounds rounds(CyclicBarrier bothSaw) {
        var open = new Desks(db) {
            @Override
            public Desk lock(EventId event) {
                return of(event);
            }
        };
        var seen = new SeatLimits(db, claims) {
            @Override
            Room room(Desk desk) {
                var room = super.room(desk);
                try {
                    // With the lock in place only one of them gets here.
                    bothSaw.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                return room;
            }
        };
        return new Rounds(
                open,
                events,
                bookings,
                register,
                judgements,
                seen,
                new SeatClaims(db, seen, register),
                seats,
                letters,
                invitations,
                journal,
                transactions,
                clock);
    }
}
