package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff put people somewhere themselves: before they confirm a round as something to assign around, afterwards at once. */
@Component
public class ByHand {

    private final JdbcClient db;
    private final Desks desks;
    private final Programmes programmes;
    private final Situations situations;
    private final Placements placements;
    private final PlacingPost post;
    private final Journal journal;

    ByHand(
            JdbcClient db,
            Desks desks,
            Programmes programmes,
            Situations situations,
            Placements placements,
            PlacingPost post,
            Journal journal) {
        this.db = db;
        this.desks = desks;
        this.programmes = programmes;
        this.situations = situations;
        this.placements = placements;
        this.post = post;
        this.journal = journal;
    }

    /** What comes of it. */
    public sealed interface Answer {

        record Done() implements Answer {}

        /** The session has no seat left; nothing was written. */
        record Full() implements Answer {}

        /** They cannot be in it; nothing was written. */
        record Barred(Obstacle why) implements Answer {}

        /** It is not held, or not in this round; nothing was written. */
        record Gone() implements Answer {}
    }

    /** Who is put somewhere by hand may be one more of their organisation than others may. */
    @Transactional
    public Answer put(Event event, Registration person, Round.Id roundId, Session.Id session, Actor by) {
        var desk = desks.lock(event.id());
        var situation = situations.of(programmes.lock(event.id()));
        var round = round(situation, roundId);
        if (round.isEmpty()) return new Answer.Gone();
        var ballot = situation.ballot(round.get());
        if (!ballot.has(session.value())) return new Answer.Gone();
        var against = against(situation, person, round.get(), ballot.breakout(session.value()));
        if (against != null) return new Answer.Barred(against);
        var proposed =
                round.get().choosing() == Round.Choosing.RANKED && round.get().confirmed() == null;
        var put = proposed
                ? pin(situation, person, ballot, session)
                : move(desk, situation, person, round.get(), session);
        if (!put) return new Answer.Full();
        note(event, person, "placing.put", by, new Change("session", null, title(situation, session)));
        if (!proposed) post.tell(event, List.of(person.id().value()));
        return new Answer.Done();
    }

    /** Lets the assignment decide again, as long as the round is not confirmed. */
    @Transactional
    public void release(Event event, Registration person, Round.Id round, Actor by) {
        programmes.lock(event.id());
        var released = db.sql("delete from pin where registration_id = ? and round_id = ?")
                .params(person.id().value(), round.value())
                .update();
        if (released > 0) note(event, person, "placing.released", by);
    }

    private static Optional<Round> round(Situation situation, Round.Id id) {
        return situation.programme().rounds().stream()
                .filter(it -> it.id().equals(id) && it.choosing() != Round.Choosing.OPEN)
                .findFirst();
    }

    private static @Nullable Obstacle against(
            Situation situation, Registration person, Round round, Breakout breakout) {
        var id = person.id().value();
        var placed = new ArrayList<>(
                situation.placed().stream().filter(it -> it.person() == id).toList());
        situation
                .pins()
                .getOrDefault(id, Map.of())
                .forEach((in, session) -> placed.add(new Placed(id, in, session, How.BY_HAND, null, 1, List.of())));
        var needs = situation.needs().getOrDefault(id, Set.of());
        return Rules.against(breakout, needs, Whereabouts.elsewhere(situation.programme(), person, placed, round));
    }

    private boolean pin(Situation situation, Registration person, Ballot ballot, Session.Id session) {
        var others = situation.pins().entrySet().stream()
                .filter(it -> it.getKey() != person.id().value())
                .filter(it -> it.getValue().containsValue(session.value()))
                .count();
        if (!ballot.breakout(session.value()).holds((int) others + 1)) return false;
        db.sql("""
                        insert into pin (registration_id, round_id, association_id, event_id, session_id)
                        values (:person, :round, :association, :event, :session)
                        on conflict (registration_id, round_id) do update set session_id = excluded.session_id
                        """)
                .param("person", person.id().value())
                .param("round", ballot.round())
                .param("association", person.association().value())
                .param("event", person.event().value())
                .param("session", session.value())
                .update();
        return true;
    }

    private boolean move(Desk desk, Situation situation, Registration person, Round round, Session.Id session) {
        placements.offer(desk, situation.programme());
        if (!placements.room(desk.event(), session.value())) return false;
        var there =
                new Placed(person.id().value(), round.id().value(), session.value(), How.BY_HAND, null, 1, List.of());
        placements.write(desk, List.of(there));
        return true;
    }

    private static String title(Situation situation, Session.Id session) {
        return situation.session(session.value()).title();
    }

    private void note(Event event, Registration person, String what, Actor by, Change... changes) {
        journal.note(event.association(), by, what, event.id().value(), person.subject(), changes);
    }
}
