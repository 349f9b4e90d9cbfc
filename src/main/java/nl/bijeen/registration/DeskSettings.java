package nl.bijeen.registration;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many may come to a meeting, and what happens when more want to. */
@Component
public class DeskSettings {

    private final JdbcClient db;
    private final Desks desks;
    private final Seats seats;
    private final SeatClaims claims;
    private final Reserve reserve;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;

    DeskSettings(
            JdbcClient db,
            Desks desks,
            Seats seats,
            SeatClaims claims,
            Reserve reserve,
            Events events,
            Journal journal,
            PageCache pages) {
        this.db = db;
        this.desks = desks;
        this.seats = seats;
        this.claims = claims;
        this.reserve = reserve;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
    }

    /** What staff set; see {@link Desk} for what each means. */
    public record Limits(
            @Nullable Integer capacity,
            boolean keepsWaitingList,
            @Nullable Integer minimum,
            @Nullable Instant namesFollowUntil) {

        public static final Limits NONE = new Limits(null, true, null, null);

        /** So many seats, and a waiting list. */
        public static Limits seats(int capacity) {
            return new Limits(capacity, true, null, null);
        }

        static Limits of(Desk desk) {
            return new Limits(desk.capacity(), desk.keepsWaitingList(), desk.minimum(), desk.namesFollowUntil());
        }
    }

    /** What came of setting limits. */
    public sealed interface Saved {

        /** So many of the waiting list got a seat, or are offered one. */
        record Done(int seated) implements Saved {}

        /** More seats were given, or are offered, than there would be. Nothing was written. */
        record TooFewSeats(int taken, int offered) implements Saved {}

        /** All seats would be kept for speakers and hosts. Nothing was written. */
        record AllKept(int kept) implements Saved {}
    }

    /** Seats that are added go at once to those who wait. */
    @Transactional
    public Saved set(EventId event, Limits limits, Actor by) {
        var before = desks.lock(event);
        var capacity = limits.capacity();
        if (capacity != null && capacity < before.taken() + before.held())
            return new Saved.TooFewSeats(before.taken(), before.held());
        var kept = before.rules().forHosts();
        if (capacity != null && kept > 0 && capacity <= kept) return new Saved.AllKept(kept);
        var changes = changes(Limits.of(before), limits);
        if (changes.isEmpty()) return new Saved.Done(0);
        write(event, limits);
        reserve.set(desks.of(event));
        journal.note(
                before.association(), by, "registration.limits", event.value(), null, changes.toArray(Change[]::new));
        pages.outdated(before.association());
        return passOn(event, before, by);
    }

    /** Sets who gets the next seat. Offers that are open stay as they were made. */
    @Transactional
    public Saved set(EventId event, WaitingRules rules, Actor by) {
        var before = desks.lock(event);
        var capacity = before.capacity();
        var kept = rules.forHosts();
        if (capacity != null && kept > 0 && capacity <= kept) return new Saved.AllKept(kept);
        var changes = changes(before.rules(), rules);
        if (changes.isEmpty()) return new Saved.Done(0);
        write(event, rules);
        reserve.set(desks.of(event));
        journal.note(
                before.association(),
                by,
                "registration.waiting-rules",
                event.value(),
                null,
                changes.toArray(Change[]::new));
        pages.outdated(before.association());
        return passOn(event, before, by);
    }

    private Saved passOn(EventId event, Desk before, Actor by) {
        seats.passOn(events.get(event), by);
        var after = desks.of(event);
        return new Saved.Done(Math.max(0, after.taken() + after.held() - before.taken() - before.held()));
    }

    /** Sets a limit of its own on what people choose of a meeting; seats that are added go at once to those who wait. */
    @Transactional
    public void set(EventId event, Limit limit, Actor by) {
        var desk = desks.lock(event);
        claims.set(desk, limit);
        journal.note(
                desk.association(),
                by,
                "registration.limit",
                event.value(),
                null,
                new Change("limit", null, limit.name()),
                new Change("capacity", null, String.valueOf(limit.seats())));
        seats.passOn(events.get(event), by);
    }

    private void write(EventId event, Limits limits) {
        var until = limits.namesFollowUntil();
        db.sql("""
                        update desk
                        set capacity = :capacity, keeps_waiting_list = :list, minimum = :minimum, names_follow_until = :until
                        where event_id = :event
                        """)
                .param("capacity", new SqlParameterValue(Types.INTEGER, limits.capacity()))
                .param("list", limits.keepsWaitingList())
                .param("minimum", new SqlParameterValue(Types.INTEGER, limits.minimum()))
                .param(
                        "until",
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, until == null ? null : until.atOffset(ZoneOffset.UTC)))
                .param("event", event.value())
                .update();
    }

    private void write(EventId event, WaitingRules rules) {
        db.sql("""
                        update desk set members_first = :members, parties = :parties, for_hosts = :hosts, answer_hours = :hours
                        where event_id = :event
                        """)
                .param("members", rules.membersFirst())
                .param("parties", rules.parties().name())
                .param("hosts", rules.forHosts())
                .param("hours", new SqlParameterValue(Types.INTEGER, rules.answerHours()))
                .param("event", event.value())
                .update();
    }

    private static List<Change> changes(WaitingRules before, WaitingRules after) {
        var changes = new ArrayList<Change>();
        add(changes, "members-first", before.membersFirst(), after.membersFirst());
        add(changes, "parties", before.parties(), after.parties());
        add(changes, "for-hosts", before.forHosts(), after.forHosts());
        add(changes, "answer-hours", before.answerHours(), after.answerHours());
        return changes;
    }

    private static List<Change> changes(Limits before, Limits after) {
        var changes = new ArrayList<Change>();
        add(changes, "capacity", before.capacity(), after.capacity());
        add(changes, "waiting-list", before.keepsWaitingList(), after.keepsWaitingList());
        add(changes, "minimum", before.minimum(), after.minimum());
        add(changes, "names-follow-until", local(before), local(after));
        return changes;
    }

    private static void add(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        changes.add(
                new Change(field, before == null ? null : before.toString(), after == null ? null : after.toString()));
    }

    private static @Nullable Object local(Limits limits) {
        var until = limits.namesFollowUntil();
        return until == null ? null : When.local(until);
    }
}
