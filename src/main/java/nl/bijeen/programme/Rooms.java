package nl.bijeen.programme;

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
    private final Ledger ledger;

    Rooms(JdbcClient db, Programmes programmes, Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /** What staff say of a room; its parts mean what they mean in {@link Room}. */
    public record Facts(
            String name, @Nullable Integer capacity, boolean stepFree, boolean hearingLoop, String directions) {}

    /** False when the meeting has a room of that name already; nothing was written then. */
    @Transactional
    public boolean add(EventId event, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        if (taken(programme, facts.name(), null)) return false;
        db.sql("""
                        insert into room (association_id, event_id, token, name, capacity, step_free, hearing_loop, directions, place)
                        values (:association, :event, :token, :name, :capacity, :stepFree, :hearingLoop, :directions,
                                (select coalesce(max(place), 0) + 1 from room where event_id = :event))
                        """)
                .paramSource(columns(event, facts)
                        .addValue("association", programme.association().value())
                        .addValue("token", Tokens.random()))
                .update();
        ledger.note(programme, by, "programme.room_added", new Change("name", null, facts.name()));
        return true;
    }

    /** False when another room of the meeting has that name; nothing was written then. */
    @Transactional
    public boolean change(EventId event, Room room, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        if (taken(programme, facts.name(), room.id())) return false;
        db.sql("""
                        update room
                        set name = :name, capacity = :capacity, step_free = :stepFree, hearing_loop = :hearingLoop,
                            directions = :directions
                        where event_id = :event and id = :id
                        """)
                .paramSource(columns(event, facts).addValue("id", room.id().value()))
                .update();
        ledger.note(programme, by, "programme.room_changed", new Change("name", room.name(), facts.name()));
        return true;
    }

    /** Sessions that were in it are in no room until staff find another. */
    @Transactional
    public void remove(EventId event, Room room, Actor by) {
        var programme = programmes.lock(event);
        db.sql("update session set room_id = null, sequence = sequence + 1 where event_id = ? and room_id = ?")
                .params(event.value(), room.id().value())
                .update();
        db.sql("delete from room where event_id = ? and id = ?")
                .params(event.value(), room.id().value())
                .update();
        ledger.note(programme, by, "programme.room_removed", new Change("name", room.name(), null));
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
