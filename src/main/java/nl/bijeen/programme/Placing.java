package nl.bijeen.programme;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Desks;
import nl.bijeen.view.PageCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places people by their wishes. What staff see before they confirm is worked out from the facts each time, and the same facts
 * give the same: so what they confirm is what they saw, or they are told that the facts changed.
 */
@Component
public class Placing {

    private final JdbcClient db;
    private final Desks desks;
    private final Programmes programmes;
    private final Situations situations;
    private final Placements placements;
    private final PlacingPost post;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;
    private final Finding finding;
    private final Clock clock;

    Placing(
            JdbcClient db,
            Desks desks,
            Programmes programmes,
            Situations situations,
            Placements placements,
            PlacingPost post,
            Events events,
            Journal journal,
            PageCache pages,
            Finding finding,
            Clock clock) {
        this.db = db;
        this.desks = desks;
        this.programmes = programmes;
        this.situations = situations;
        this.placements = placements;
        this.post = post;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
        this.finding = finding;
        this.clock = clock;
    }

    /** What would be decided now; empty for a meeting whose programme is not worked out. */
    public Optional<Proposal> proposal(EventId event) {
        return programmes.find(event).map(it -> proposal(situations.of(it)));
    }

    private Proposal proposal(Situation situation) {
        return new Proposal(situation, situation.assignment());
    }

    /** What confirming comes to. */
    public sealed interface Confirmed {

        /** Everybody is placed and told. */
        record Done(int letters) implements Confirmed {}

        /** The facts are no longer those of the proposal. Nothing was written. */
        record Overtaken() implements Confirmed {}

        /** People may still choose until then. Nothing was written. */
        record TooEarly(Instant until) implements Confirmed {}

        /** There is nothing to confirm, or not any more. */
        record Nothing() implements Confirmed {}
    }

    /**
     * Places everybody as proposed, calls the dissolved sessions off and tells people and their calendars, all in one.
     *
     * @param stand that of the proposal which was looked at; see {@link Proposal#stand}
     */
    @Transactional
    public Confirmed confirm(EventId event, String stand, Actor by) {
        var desk = desks.lock(event);
        var proposal = proposal(situations.of(programmes.lock(event)));
        var meeting = events.get(event);
        if (proposal.rounds().isEmpty() || !meeting.status(clock.instant()).ahead()) return new Confirmed.Nothing();
        var until = proposal.choosingUntil(clock.instant());
        if (until.isPresent()) return new Confirmed.TooEarly(until.get());
        if (!proposal.stand().equals(stand)) return new Confirmed.Overtaken();
        write(desk, proposal, by);
        return new Confirmed.Done(post.tell(meeting, everybody(proposal)));
    }

    private void write(Desk desk, Proposal proposal, Actor by) {
        callOff(proposal.dissolved());
        var programme = programmes.of(desk.event());
        placements.offer(desk, programme);
        placements.write(desk, proposal.assignment().placed());
        close(proposal, by);
        journal.note(
                desk.association(),
                by,
                "placing.confirmed",
                desk.event().value(),
                null,
                new Change(
                        "people",
                        null,
                        String.valueOf(proposal.situation().people().size())),
                new Change(
                        "called-off", null, String.valueOf(proposal.dissolved().size())));
        finding.renew(desk.event());
        pages.outdated(desk.association());
    }

    private static List<Long> everybody(Proposal proposal) {
        return proposal.situation().people().stream().map(it -> it.id().value()).toList();
    }

    private void callOff(Set<Long> sessions) {
        db.sql("""
                        update session set called_off_at = ?, sequence = sequence + 1, revision = revision + 1
                        where id = any (?) and called_off_at is null
                        """)
                .params(OffsetDateTime.now(clock), sessions.toArray(Long[]::new))
                .update();
        db.sql("delete from dissolution where session_id = any (?)")
                .param(sessions.toArray(Long[]::new))
                .update();
    }

    private void close(Proposal proposal, Actor by) {
        var rounds = proposal.rounds().stream().map(it -> it.id().value()).toArray(Long[]::new);
        db.sql("update round set confirmed_at = :now, confirmed_by = :by, seed = :seed where id = any (:rounds)")
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.name())
                .param("seed", proposal.assignment().seed())
                .param("rounds", rounds, Types.ARRAY)
                .update();
        db.sql("delete from pin where round_id = any (?)").param(rounds).update();
    }

    /** Whether a session is held is for staff to say until they confirm. Those that were called off already stay so. */
    @Transactional
    public void dissolve(Event event, Session session, boolean dissolved, Actor by) {
        programmes.lock(event.id());
        var changed = dissolved
                ? db.sql("""
                        insert into dissolution (session_id, association_id, event_id) values (?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                session.id().value(),
                                event.association().value(),
                                event.id().value())
                        .update()
                : db.sql("delete from dissolution where session_id = ?")
                        .param(session.id().value())
                        .update();
        if (changed == 0) return;
        var what = dissolved ? "placing.dissolved" : "placing.held";
        journal.note(
                event.association(), by, what, event.id().value(), null, new Change("session", null, session.title()));
    }
}
