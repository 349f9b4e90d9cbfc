package nl.bijeen.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Needs;
import nl.bijeen.registration.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What participants want of rounds, and need of rooms. */
@Component
class RoundWishes {

    /** Who handed their place over took their needs along. */
    private static final String NEEDS = """
            select access_need.*
            from access_need
            join registration on registration.id = registration_id and registration.generation = access_need.generation
            """;

    private final JdbcClient db;
    private final Needs needs;
    private final Clock clock;

    RoundWishes(JdbcClient db, Needs needs, Clock clock) {
        this.db = db;
        this.needs = needs;
        this.clock = clock;
    }

    /** Of everybody at a meeting: by the number of the registration, then by that of the round. */
    Map<Long, Map<Long, Wish>> of(EventId event) {
        var wishes = new HashMap<Long, Map<Long, Wish>>();
        db.sql("select * from wish where event_id = ?").param(event.value()).query(row -> {
            wishes.computeIfAbsent(row.getLong("registration_id"), _ -> new HashMap<>())
                    .put(row.getLong("round_id"), wish(row));
        });
        return wishes;
    }

    /** Of one participant, by the number of the round. */
    Map<Long, Wish> of(Registration.Id person) {
        var wishes = new HashMap<Long, Wish>();
        db.sql("select * from wish where registration_id = ?")
                .param(person.value())
                .query(row -> {
                    wishes.put(row.getLong("round_id"), wish(row));
                });
        return wishes;
    }

    /** Instead of what they wanted of this round before. */
    void write(Registration person, Round round, Wish wish) {
        db.sql("""
                        insert into wish (registration_id, round_id, association_id, event_id, kind, sessions, changed_at)
                        values (:person, :round, :association, :event, :kind, :sessions, :now)
                        on conflict (registration_id, round_id)
                        do update set kind = excluded.kind, sessions = excluded.sessions, changed_at = excluded.changed_at
                        """)
                .param("person", person.id().value())
                .param("round", round.id().value())
                .param("association", person.association().value())
                .param("event", person.event().value())
                .param("kind", wish.kind().name())
                .param("sessions", wish.sessions().toArray(Long[]::new), Types.ARRAY)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void forget(Registration.Id person) {
        db.sql("delete from wish where registration_id = ?")
                .param(person.value())
                .update();
    }

    /** Of everybody who told, in a box or in their own words. By the number of the registration; the others are missing. */
    Map<Long, Set<Access>> needs(EventId event) {
        var told = new HashMap<Long, Set<Access>>();
        needs.of(event).forEach((id, need) -> told.put(id, Access.told(need.access())));
        db.sql(NEEDS + "where access_need.event_id = ?").param(event.value()).query(row -> {
            told.put(row.getLong("registration_id"), access(row));
        });
        return told;
    }

    Set<Access> needs(Registration.Id person) {
        Optional<Set<Access>> ticked = db.sql(NEEDS + "where registration_id = ?")
                .param(person.value())
                .query((row, number) -> access(row))
                .optional();
        Need need = needs.of(person);
        return ticked.orElseGet(() -> Access.told(need.access()));
    }

    /** What they ticked counts from now on, whatever they wrote. */
    void need(Registration person, Set<Access> access) {
        db.sql("""
                        insert into access_need (registration_id, association_id, event_id, generation, step_free, hearing_loop)
                        values (:person, :association, :event, :generation, :step, :loop)
                        on conflict (registration_id) do update set generation = excluded.generation, step_free = excluded.step_free, hearing_loop = excluded.hearing_loop
                        """)
                .param("person", person.id().value())
                .param("association", person.association().value())
                .param("event", person.event().value())
                .param("generation", person.generation())
                .param("step", access.contains(Access.STEP_FREE))
                .param("loop", access.contains(Access.HEARING_LOOP))
                .update();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(Wish.Kind.valueOf(row.getString("kind")), ids(row.getArray("sessions")));
    }

    private static List<Long> ids(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    private static Set<Access> access(ResultSet row) throws SQLException {
        var access = EnumSet.noneOf(Access.class);
        if (row.getBoolean("step_free")) access.add(Access.STEP_FREE);
        if (row.getBoolean("hearing_loop")) access.add(Access.HEARING_LOOP);
        return access;
    }
}
