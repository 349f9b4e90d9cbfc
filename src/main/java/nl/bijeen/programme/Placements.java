package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.event.EventId;
import nl.bijeen.programme.Placed.Missed;
import nl.bijeen.registration.ChosenSeats;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Limit;
import nl.bijeen.registration.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who is where. Whoever writes here has locked the desk and then the programme; each seat is claimed at the desk. */
@Component
class Placements {

    private static final String PREFIX = "breakout:";

    /** Of a session that nothing limits. */
    private static final int UNLIMITED = 1_000_000;

    private final JdbcClient db;
    private final ChosenSeats seats;
    private final JsonMapper json;
    private final Clock clock;

    Placements(JdbcClient db, ChosenSeats seats, JsonMapper json, Clock clock) {
        this.db = db;
        this.seats = seats;
        this.json = json;
        this.clock = clock;
    }

    List<Placed> of(EventId event) {
        return db.sql("select * from placement where event_id = ? order by registration_id, round_id")
                .param(event.value())
                .query(this::placed)
                .list();
    }

    /** Of one participant, by the number of the round. */
    Map<Long, Placed> of(Registration.Id person) {
        var placed = new HashMap<Long, Placed>();
        db.sql("select * from placement where registration_id = ?")
                .param(person.value())
                .query(row -> {
                    placed.put(row.getLong("round_id"), placed(row, 0));
                });
        return placed;
    }

    /** Who is in a session. */
    List<Placed> in(EventId event, Session.Id session) {
        return db.sql("select * from placement where event_id = ? and session_id = ? order by registration_id")
                .params(event.value(), session.value())
                .query(this::placed)
                .list();
    }

    /** How many participants are in each session, by its number; without those who contribute. Empty ones are missing. */
    Map<Long, Integer> counts(EventId event) {
        var counts = new HashMap<Long, Integer>();
        db.sql("""
                        select session_id, count(*) as people from placement
                        where event_id = ? and session_id is not null and how <> 'CONTRIBUTES'
                        group by session_id
                        """).param(event.value()).query(row -> {
            counts.put(row.getLong("session_id"), row.getInt("people"));
        });
        return counts;
    }

    /** What the desk counts from now on: the seats of everything people choose between. */
    void offer(Desk desk, Programme programme) {
        seats.offer(
                desk,
                PREFIX,
                programme.sessions().stream()
                        .filter(it -> it.round() != null && it.held())
                        .map(it -> new Limit(key(it.id().value()), it.title(), seats(programme, it), null))
                        .toList());
    }

    private static int seats(Programme programme, Session session) {
        var most = programme.seats(session);
        return most == null ? UNLIMITED : most;
    }

    /** Whether somebody more can have a seat, after {@link #offer}. */
    boolean room(EventId event, long session) {
        return seats.left(event, key(session)).orElse(0) > 0;
    }

    /** Writes all of these, each instead of what was there for that person and round. */
    void write(Desk desk, Collection<Placed> placed) {
        if (placed.isEmpty()) return;
        leave(desk.event(), placed);
        insert(desk, placed);
        seats.take(desk.event(), keys(placed));
    }

    private void insert(Desk desk, Collection<Placed> placed) {
        db.sql("""
                        insert into placement (registration_id, round_id, association_id, event_id, session_id, how, rank, weight, missed, placed_at)
                        select person, round, :association, :event, session, how, rank, weight, missed, :now
                        from jsonb_to_recordset(:placed::jsonb) as it (
                            person bigint, round bigint, session bigint, how text, rank int, weight int, missed jsonb)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("now", OffsetDateTime.now(clock))
                .param("placed", json.writeValueAsString(placed))
                .update();
    }

    private void leave(EventId event, Collection<Placed> placed) {
        var before = db.sql("""
                        delete from placement
                        using unnest(:people::bigint[], :rounds::bigint[]) as it (person, round)
                        where registration_id = person and round_id = round
                        returning placement.*
                        """)
                .param("people", placed.stream().map(Placed::person).toArray(Long[]::new), Types.ARRAY)
                .param("rounds", placed.stream().map(Placed::round).toArray(Long[]::new), Types.ARRAY)
                .query(this::placed)
                .list();
        release(event, before);
    }

    /** Takes somebody out of all rounds. Returns where they were. */
    List<Placed> remove(EventId event, Registration.Id person) {
        var before = db.sql("delete from placement where registration_id = ? returning placement.*")
                .param(person.value())
                .query(this::placed)
                .list();
        release(event, before);
        return before;
    }

    private void release(EventId event, Collection<Placed> before) {
        seats.leave(event, keys(before));
    }

    /** By the number of the registration. */
    private static Map<Long, List<String>> keys(Collection<Placed> placed) {
        var keys = new HashMap<Long, List<String>>();
        for (var it : placed)
            if (counts(it))
                keys.computeIfAbsent(it.person(), _ -> new ArrayList<>())
                        .add(key(Objects.requireNonNull(it.session())));
        return keys;
    }

    private static boolean counts(Placed placed) {
        return placed.session() != null && placed.how() != Placed.How.CONTRIBUTES;
    }

    private static String key(long session) {
        return PREFIX + session;
    }

    private Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                row.getLong("registration_id"),
                row.getLong("round_id"),
                row.getObject("session_id", Long.class),
                Placed.How.valueOf(row.getString("how")),
                row.getObject("rank", Integer.class),
                row.getInt("weight"),
                json.readValue(row.getString("missed"), new TypeReference<List<Missed>>() {}));
    }
}
