package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Outcome.HaveAPlace;
import nl.bijeen.registration.Outcome.NotForThem;
import nl.bijeen.registration.Outcome.Refused;
import nl.bijeen.registration.Outcome.Registered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was promised their turn at a peak, in the order in which they came. It is kept in the database: no node takes it along
 * when it dies, and whichever node holds the next round decides them.
 */
@Component
public class Queue {

    /** For so long somebody finds their answer under the address they were given. */
    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Tokens tokens;
    private final JsonMapper json;
    private final Clock clock;

    Queue(JdbcClient db, Tokens tokens, JsonMapper json, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    /** One who waits. */
    record Place(long id, Application application, Instant arrived) {}

    /**
     * Promises somebody their turn. The same form again keeps the place it has; one that was turned away may try again.
     *
     * @return the token of the page that tells how far it is
     */
    String enter(EventId event, Application application, Instant arrived) {
        var next = db.sql("select nextval(pg_get_serial_sequence('queued', 'id'))")
                .query(Long.class)
                .single();
        var entered = db.sql("""
                        insert into queued (id, association_id, event_id, key, token_hash, application, arrived)
                        select :id, association_id, id, :key, :token, :application::jsonb, :arrived from event where id = :event
                        on conflict on constraint the_same_form_holds_one_place
                        do update set application = excluded.application, arrived = excluded.arrived,
                                      outcome = null, reason = null, people = null, answered = null
                        where queued.outcome <> 'REGISTERED'
                        returning id
                        """)
                .param("id", next)
                .param("event", event.value())
                .param("key", application.key())
                .param("token", Tokens.hash(token(next)))
                .param("application", json.writeValueAsString(application))
                .param("arrived", arrived.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        return token(entered.orElseGet(() -> held(event, application)));
    }

    private long held(EventId event, Application application) {
        return db.sql("select id from queued where event_id = ? and key = ?")
                .params(event.value(), application.key())
                .query(Long.class)
                .single();
    }

    String token(long id) {
        return tokens.token("queue", id, 0);
    }

    /** At which meetings people wait. */
    List<EventId> events() {
        return db.sql("select distinct event_id from queued where outcome is null")
                .query((row, number) -> new EventId(row.getLong(1)))
                .list();
    }

    /** How many wait. */
    int length(EventId event) {
        return db.sql("select count(*) from queued where event_id = ? and outcome is null")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    /** Who is next, those who came first at the front. The desk asks this before each round, so it must cost next to nothing. */
    List<Place> next(EventId event, int most) {
        return db.sql("""
                        select id, application, arrived from queued
                        where event_id = ? and outcome is null
                        order by arrived, id
                        limit ?
                        """).params(event.value(), most).query(this::place).list();
    }

    /** Which of these have no answer yet. Until the commit no other round answers them. */
    Set<Long> lock(Collection<Long> places) {
        return new HashSet<>(
                db.sql("select id from queued where id in (:places) and outcome is null order by id for update")
                        .param("places", places)
                        .query(Long.class)
                        .list());
    }

    /** Writes down what came of those who are locked. */
    void answer(Map<Long, Outcome> outcomes) {
        var rows = outcomes.entrySet().stream()
                .map(it -> Map.of(
                        "id",
                        it.getKey(),
                        "outcome",
                        name(it.getValue()),
                        "reason",
                        it.getValue() instanceof Refused(var reason) ? reason.name() : "",
                        "people",
                        it.getValue() instanceof HaveAPlace(var people) ? people : Set.of()))
                .toList();
        db.sql("""
                        update queued
                        set outcome = line.outcome, reason = nullif(line.reason, ''), people = line.people, answered = :now,
                            application = case when line.outcome = 'REGISTERED' then null else application end
                        from jsonb_to_recordset(:rows::jsonb) as line(id bigint, outcome text, reason text, people int[])
                        where queued.id = line.id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Somebody whose application made a round fail also when it was decided alone. */
    void fail(long place) {
        db.sql("update queued set outcome = 'FAILED', answered = ? where id = ? and outcome is null")
                .params(OffsetDateTime.now(clock), place)
                .update();
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void forget() {
        db.sql("delete from queued where answered < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Registered _ -> "REGISTERED";
            case Refused _ -> "REFUSED";
            case HaveAPlace _ -> "HAVE_A_PLACE";
            case NotForThem _ -> "NOT_FOR_THEM";
        };
    }

    private Place place(ResultSet row, int number) throws SQLException {
        var arrived = row.getObject("arrived", OffsetDateTime.class).toInstant();
        return new Place(row.getLong("id"), application(row), arrived);
    }

    private Application application(ResultSet row) throws SQLException {
        return json.readValue(row.getString("application"), Application.class);
    }
}
