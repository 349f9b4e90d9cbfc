package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.people.ImportVerdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files with people that were sent, and each step they go through. A step is asked for here and done by {@link ImportWork}:
 * who asks twice, or asks for a step that is not next, changes nothing.
 */
@Component
public class Imports {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int RECENT = 20;

    private final JdbcClient db;
    private final JsonMapper json;
    private final ImportRows rows;
    private final ImportProfiles profiles;
    private final Clock clock;

    Imports(JdbcClient db, JsonMapper json, ImportRows rows, ImportProfiles profiles, Clock clock) {
        this.db = db;
        this.json = json;
        this.rows = rows;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Keeps what was read out of a file, until it is imported or a day has passed. */
    @Transactional
    public Import add(AssociationId association, String fileName, ImportFile.Table table, Actor by) {
        var added = db.sql("""
                        insert into people_import (association_id, token, file_name, state, actor_id, actor_name, uploaded_at,
                                                   header, row_count)
                        values (:association, :token, :fileName, 'READ', :actor, :actorName, :now, :header::jsonb, :rows)
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .param("fileName", fileName)
                .param("actor", by.id())
                .param("actorName", by.name())
                .param("now", OffsetDateTime.now(clock))
                .param("header", json.writeValueAsString(table.header()))
                .param("rows", table.lines().size())
                .query(this::read)
                .single();
        db.sql("insert into import_progress (import_id, done, total) values (?, 0, ?)")
                .params(added.id(), added.rows())
                .update();
        rows.add(added, table.lines());
        return added;
    }

    public Optional<Import> find(AssociationId association, String token) {
        return db.sql("select * from people_import where association_id = ? and token = ?")
                .params(association.value(), token)
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    public List<Import> recent(AssociationId association) {
        return db.sql("select * from people_import where association_id = ? order by id desc limit ?")
                .params(association.value(), RECENT)
                .query(this::read)
                .list();
    }

    /** Which column holds what: as chosen, else as the last time a file with these columns came, else by their names. */
    public ImportMapping mapping(Import it) {
        if (it.mapping() != null) return it.mapping();
        return profiles.of(it.association(), it.header())
                .map(profile -> ImportMapping.remembered(it.header(), profile))
                .orElseGet(() -> ImportMapping.guess(it.header()));
    }

    /** Has it worked out what would happen, and remembers the columns for the next file that has them. */
    @Transactional
    public boolean check(Import it, ImportMapping mapping, Actor by) {
        var asked = db.sql("""
                        update people_import
                        set state = 'CHECKING', columns = :columns::jsonb, remark = null, actor_id = :actor,
                            actor_name = :actorName
                        where id = :id and state in ('READ', 'CHECKED')
                        """)
                .param("columns", json.writeValueAsString(mapping.names()))
                .param("actor", by.id())
                .param("actorName", by.name())
                .param("id", it.id())
                .update();
        if (asked == 1) profiles.remember(it.association(), it.header(), mapping);
        return asked == 1;
    }

    /** Has it done what was shown. */
    @Transactional
    public boolean confirm(Import it, Actor by) {
        return ask(it, "CHECKED", "IMPORTING", by);
    }

    /** Has the whole import undone. */
    @Transactional
    public boolean undo(Import it, Actor by) {
        return it.canBeUndone(clock.instant()) && ask(it, "IMPORTED", "UNDOING", by);
    }

    private boolean ask(Import it, String from, String to, Actor by) {
        return db.sql("""
                                update people_import
                                set state = :to, remark = null, actor_id = :actor, actor_name = :actorName
                                where id = :id and state = :from
                                """)
                        .param("to", to)
                        .param("actor", by.id())
                        .param("actorName", by.name())
                        .param("id", it.id())
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Throws away a file that was not imported. */
    @Transactional
    public boolean discard(Import it) {
        return db.sql("delete from people_import where id = ? and state in ('READ', 'CHECKED')")
                        .param(it.id())
                        .update()
                == 1;
    }

    /** Files that nobody imported go, and so does what it takes to undo an import of long ago. Safe to run twice. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    @Transactional
    public void forget() {
        var now = OffsetDateTime.now(clock);
        db.sql("delete from people_import where state in ('READ', 'CHECKED') and uploaded_at < ?")
                .param(now.minus(Import.KEPT))
                .update();
        db.sql("""
                        delete from import_trace
                        where import_id in (select id from people_import
                                            where state in ('IMPORTED', 'UNDONE') and imported_at < ?)
                        """).param(now.minus(Import.UNDOABLE)).update();
    }

    Import read(ResultSet row, int number) throws SQLException {
        var columns = row.getString("columns");
        var remark = row.getString("remark");
        return new Import(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                row.getString("file_name"),
                Import.State.valueOf(row.getString("state")),
                Actor.staff(row.getLong("actor_id"), row.getString("actor_name")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("header"), TEXTS),
                columns == null ? null : ImportMapping.of(json.readValue(columns, TEXTS)),
                row.getInt("row_count"),
                counts(row),
                remark == null ? null : Import.Remark.valueOf(remark),
                instant(row, "imported_at"),
                instant(row, "undone_at"));
    }

    private static Map<Outcome, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        counts.put(Outcome.NEW, row.getInt("new_count"));
        counts.put(Outcome.CHANGED, row.getInt("changed_count"));
        counts.put(Outcome.SAME, row.getInt("same_count"));
        counts.put(Outcome.REFUSED, row.getInt("refused_count"));
        return counts;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
