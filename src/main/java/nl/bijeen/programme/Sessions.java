package nl.bijeen.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the parts of programmes. Each change is checked against the whole programme, which nobody else changes meanwhile. */
@Component
public class Sessions {

    private final Programmes programmes;
    private final Events events;
    private final Showing showing;
    private final SessionTable table;
    private final SentForms forms;
    private final Rehousing rehousing;
    private final Ledger ledger;
    private final Clock clock;

    Sessions(
            Programmes programmes,
            Events events,
            Showing showing,
            SessionTable table,
            SentForms forms,
            Rehousing rehousing,
            Ledger ledger,
            Clock clock) {
        this.programmes = programmes;
        this.events = events;
        this.showing = showing;
        this.table = table;
        this.forms = forms;
        this.rehousing = rehousing;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Adds one; the same form sent again adds nothing more.
     *
     * @param request made with the form
     */
    @Transactional
    public Answer add(EventId event, UUID request, Plan plan, Actor by) {
        var programme = programmes.lock(event);
        var form = new SentForms.Form(event, request, plan);
        if (forms.outcome(form).isPresent()) return new Answer.Done(List.of());
        var conflicts = check(programme, Session.planned(plan));
        if (!conflicts.possible()) return conflicts.refusal();
        var token = Tokens.random();
        table.insert(programme, token, plan);
        forms.keep(form, token);
        ledger.note(
                programme,
                by,
                "programme.session_added",
                new Change("title", null, plan.description().title()));
        return conflicts.done();
    }

    /**
     * Makes it what the plan says. What was impossible already, because the meeting itself moved, does not stand in the way as
     * long as the session stays where and when it is.
     *
     * @param revision of the session, from which the plan started
     */
    @Transactional
    public Changed change(EventId event, Session.Id id, int revision, Plan plan, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return new Changed.Gone();
        if (before.get().revision() != revision) return new Changed.Overtaken();
        return change(programme, before.get(), plan, by);
    }

    private Answer change(Programme programme, Session before, Plan plan, Actor by) {
        var conflicts = check(programme, before.by(plan));
        if (!conflicts.possible() && moves(before.plan(), plan)) return conflicts.refusal();
        if (before.plan().equals(plan)) return conflicts.done();
        table.update(programme, before.id(), plan);
        var changes = new PlanChanges(programme).between(before.plan(), plan);
        ledger.note(
                programme,
                by,
                "programme.session_changed",
                named(plan.description().title(), changes));
        return conflicts.done();
    }

    /** Moves it to another time or room, whatever else became different about it. */
    @Transactional
    public Changed move(EventId event, Session.Id id, Span time, Room.@Nullable Id room, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return new Changed.Gone();
        return change(programme, before.get(), before.get().plan().at(time, room), by);
    }

    /** Its room is free for others from now on, and who was put in it goes elsewhere. Nothing happens when that was so already. */
    @Transactional
    public void callOff(EventId event, Session.Id id, Actor by) {
        var leaving = rehousing.leaving(event, id);
        var programme = programmes.lock(event);
        var session = find(programme, id);
        if (session.isEmpty() || !table.callOff(id, OffsetDateTime.now(clock))) return;
        var title = session.get().title();
        ledger.note(programme, by, "programme.session_called_off", new Change("title", null, title));
        rehousing.house(event, leaving);
    }

    /** Holds it after all, when its room is still free. */
    @Transactional
    public Changed restore(EventId event, Session.Id id, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return new Changed.Gone();
        var session = before.get().held(true);
        var conflicts = check(programme, session);
        if (!conflicts.possible()) return conflicts.refusal();
        if (table.callOff(id, null))
            ledger.note(programme, by, "programme.session_restored", new Change("title", null, session.title()));
        return conflicts.done();
    }

    /**
     * As if it had never been planned. What people believe to be held is called off first and told: who has a place in it is
     * known only as long as it is there. Nothing happens when it is gone already.
     *
     * @return false when people believe it is held, and nothing changed
     */
    @Transactional
    public boolean remove(EventId event, Session.Id id, Actor by) {
        var leaving = rehousing.leaving(event, id);
        var programme = programmes.lock(event);
        var session = find(programme, id);
        if (session.isEmpty()) return true;
        if (!removable(event, session.get())) return false;
        table.delete(id);
        var title = session.get().title();
        ledger.note(programme, by, "programme.session_removed", new Change("title", title, null));
        rehousing.house(event, leaving);
        return true;
    }

    /** Whether it can go without anybody having to hear of it. */
    public boolean removable(EventId event, Session session) {
        return removable(event, List.of(session));
    }

    /** Whether all of them can. */
    boolean removable(EventId event, List<Session> sessions) {
        if (events.get(event).fate() != Fate.PUBLISHED) return true;
        var told = showing.told(event);
        return sessions.stream().noneMatch(it -> told.held(it.id()));
    }

    private record Found(List<Conflict> conflicts, List<Conflict> impossible) {

        boolean possible() {
            return impossible.isEmpty();
        }

        Answer refusal() {
            return new Answer.Refused(impossible);
        }

        Answer done() {
            return new Answer.Done(conflicts);
        }
    }

    private Found check(Programme programme, Session session) {
        var check =
                new Check(programme.with(session), events.get(programme.event()).when());
        return new Found(check.of(session), check.impossible(session));
    }

    private static boolean moves(Plan before, Plan after) {
        var from = before.slot();
        var to = after.slot();
        return !to.at(from.during(), from.room()).equals(to) || !Objects.equals(from.round(), to.round());
    }

    private static Optional<Session> find(Programme programme, Session.Id id) {
        return programme.sessions().stream().filter(it -> it.id().equals(id)).findAny();
    }

    /** The entry names the session also when its title is not what changed. */
    private static Change[] named(String title, Change[] changes) {
        var first = new Change("session", null, title);
        return Stream.concat(Stream.of(first), Stream.of(changes)).toArray(Change[]::new);
    }
}
