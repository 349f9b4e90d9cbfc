package nl.bijeen.programme;

import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rooms of programmes. */
@Component
public class Rooms {

    private final JdbcClient db;
    private final Programmes programmes;
    private final SentForms forms;
    private final Ledger ledger;

    Rooms(JdbcClient db, Programmes programmes, SentForms forms, Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.forms = forms;
        this.ledger = ledger;
    }

    /** What staff say of a room; its parts mean what they mean in {@link Room}. */
    public record Facts(
            String name, @Nullable Integer capacity, boolean stepFree, boolean hearingLoop, String directions) {}

    /**
     * Adds one; the same form sent again adds nothing more.
     *
     * @param request made with the form
     * @return false when the meeting has another room of that name; nothing was written then
     */
    @Transactional
    public boolean add(EventId event, UUID request, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var form = new SentForms.Form(event, request, facts);
        if (forms.outcome(form).isPresent()) return true;
        if (taken(programme, facts.name(), null)) return false;
        var token = Tokens.random();
        db.sql("""
                        insert into room (association_id, event_id, token, name, capacity, step_free, hearing_loop, directions, place)
                        values (:association, :event, :token, :name, :capacity, :stepFree, :hearingLoop, :directions,
                                (select coalesce(max(place), 0) + 1 from room where event_id = :event))
                        """)
                .paramSource(columns(event, facts)
                        .addValue("association", programme.association().value())
                        .addValue("token", token))
                .update();
        forms.keep(form, token);
        ledger.note(programme, by, "programme.room_added", new Change("name", null, facts.name()));
        return true;
    }

    /**
     * Makes it what the facts say.
     *
     * @param revision of the room, from which the facts started
     */
    @Transactional
    public Saved change(EventId event, Room.Id id, int revision, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return Saved.GONE;
        if (before.get().revision() != revision) return Saved.OVERTAKEN;
        if (taken(programme, facts.name(), id)) return Saved.TAKEN;
        db.sql("""
                        update room
                        set name = :name, capacity = :capacity, step_free = :stepFree, hearing_loop = :hearingLoop,
                            directions = :directions, revision = revision + 1
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(event, facts).addValue("id", id.value()))
                .update();
        ledger.note(
                programme,
                by,
                "programme.room_changed",
                new Change("name", before.get().name(), facts.name()));
        return Saved.DONE;
    }

    /** Sessions that were in it are in no room until staff find another. Nothing happens when it is gone already. */
    @Transactional
    public void remove(EventId event, Room.Id id, Actor by) {
        var programme = programmes.lock(event);
        var room = find(programme, id);
        if (room.isEmpty()) return;
        db.sql("""
                        update session set room_id = null, sequence = sequence + 1, revision = revision + 1
                        where event_id = ? and room_id = ?
                        """).params(event.value(), id.value()).update();
        db.sql("delete from room where event_id = ? and id = ?")
                .params(event.value(), id.value())
                .update();
        ledger.note(
                programme,
                by,
                "programme.room_removed",
                new Change("name", room.get().name(), null));
    }

    private static Optional<Room> find(Programme programme, Room.Id id) {
        return programme.rooms().stream().filter(it -> it.id().equals(id)).findAny();
    }

    private static boolean taken(Programme programme, String name, Room.@Nullable Id by) {
        return programme.rooms().stream()
                .anyMatch(it -> it.name().equals(name) && !it.id().equals(by));
    }

    private static MapSqlParameterSource columns(EventId event, Facts facts) {
        return new MapSqlParameterSource("event", event.value())
                .addValue("name", facts.name())
                .addValue("capacity", facts.capacity())
                .addValue("stepFree", facts.stepFree())
                .addValue("hearingLoop", facts.hearingLoop())
                .addValue("directions", facts.directions());
    }
}
