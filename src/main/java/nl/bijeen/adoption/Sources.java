package nl.bijeen.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.adoption.Source.Problem;
import nl.bijeen.adoption.Source.State;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The announcements that were handed in, kept as long as it takes to make meetings of them. */
@Component
public class Sources {

    /** What nobody saved by then is erased, and so is where saved ones came from. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String SELECT = """
            select it.*, source_batch.token as batch, event.slug,
                   (select count(*) from announcement_source beside where beside.batch_id = it.batch_id) as together
            from announcement_source it
            join source_batch on source_batch.id = it.batch_id
            left join event on event.id = it.event_id
            """;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    Sources(JdbcClient db, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a pile until each is read in its turn; answers its token. */
    @Transactional
    String pile(AssociationId association, List<Piece> pieces, Actor by) {
        var token = Tokens.random();
        var batch = batch(association, token, by);
        batches.batchUpdate("""
                        insert into announcement_source (association_id, batch_id, token, name, state, file, problem)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, pieces, 50, (row, piece) -> {
            var problem = piece.problem();
            row.setLong(1, association.value());
            row.setLong(2, batch);
            row.setString(3, Tokens.random());
            row.setString(4, piece.name());
            row.setString(5, problem == null ? "WAITING" : "FAILED");
            row.setBytes(6, problem == null ? piece.bytes() : null);
            row.setString(7, problem == null ? null : problem.name());
        });
        return token;
    }

    /** Keeps one that was read; answers its token. */
    @Transactional
    String one(AssociationId association, String name, Proposal proposal, Actor by) {
        var token = Tokens.random();
        db.sql("""
                        insert into announcement_source (association_id, batch_id, token, name, state, proposal)
                        values (:association, :batch, :token, :name, 'READ', :proposal::jsonb)
                        """)
                .param("association", association.value())
                .param("batch", batch(association, Tokens.random(), by))
                .param("token", token)
                .param("name", name)
                .param("proposal", json.writeValueAsString(proposal))
                .update();
        return token;
    }

    private long batch(AssociationId association, String token, Actor by) {
        return db.sql("""
                        insert into source_batch (association_id, token, actor_id, actor_name, sent_at)
                        values (:association, :token, :actor, :actorName, :now)
                        returning id
                        """)
                .param("association", association.value())
                .param("token", token)
                .param("actor", by.id())
                .param("actorName", by.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    public Optional<Source> find(AssociationId association, String token) {
        return db.sql(SELECT + "where it.association_id = ? and it.token = ?")
                .params(association.value(), token)
                .query(this::source)
                .optional();
    }

    /** Throws away one that was not saved, with everything that is known of it. */
    @Transactional
    public boolean discard(Source it) {
        var gone = db.sql("delete from announcement_source where id = ? and state <> 'SAVED'")
                .param(it.id())
                .update();
        return gone == 1;
    }

    /** Throws away those of a pile that could not be read; answers how many. */
    @Transactional
    public int discardFailed(AssociationId association, String pile) {
        return db.sql("""
                        delete from announcement_source using source_batch
                        where source_batch.id = announcement_source.batch_id and source_batch.token = ?
                          and announcement_source.association_id = ? and announcement_source.state = 'FAILED'
                        """).params(pile, association.value()).update();
    }

    /** Claims it for who saves it first: for everybody after, it is no longer there to be saved. Its text is erased at once. */
    boolean claim(Source it) {
        var claimed = db.sql(
                        "update announcement_source set state = 'SAVED', proposal = null where id = ? and state = 'READ'")
                .param(it.id())
                .update();
        return claimed == 1;
    }

    void became(Source it, EventId event) {
        db.sql("update announcement_source set event_id = ? where id = ?")
                .params(event.value(), it.id())
                .update();
    }

    /** Safe to run twice. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    @Transactional
    public void forget() {
        db.sql("delete from source_batch where sent_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private Source source(ResultSet row, int number) throws SQLException {
        var proposal = row.getString("proposal");
        return new Source(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                row.getString("batch"),
                row.getInt("together"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                proposal == null ? null : json.readValue(proposal, Proposal.class),
                problem(row.getString("problem")),
                row.getString("slug"));
    }

    static @Nullable Problem problem(@Nullable String name) {
        return name == null ? null : Problem.valueOf(name);
    }
}
