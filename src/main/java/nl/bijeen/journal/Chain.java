package nl.bijeen.journal;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Verdict.Broken;
import nl.bijeen.journal.Verdict.Whole;
import nl.bijeen.journal.Verdict.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the journal, each hung on the one before it. */
@Component
class Chain {

    record Heard(AssociationId association, Note note, Instant at) {}

    /** The end of a chain; kept apart from the entries, so that a tail cut off shows too. */
    private record End(long lastNumber, String lastHash) {}

    private static final int AT_ONCE = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    Chain(JdbcClient db) {
        this.db = db;
    }

    /** Writes all that was heard, in the order it was heard. Associations are locked in a fixed order. */
    void append(List<Heard> heard) {
        heard.stream().collect(groupingBy(Heard::association)).entrySet().stream()
                .sorted(comparingLong(it -> it.getKey().value()))
                .forEach(it -> append(it.getKey(), it.getValue()));
    }

    private void append(AssociationId association, List<Heard> heard) {
        var end = lockEnd(association);
        var links = new ArrayList<Link>();
        for (var it : heard) {
            var entry = new Entry(end.lastNumber() + 1, it.at(), it.note(), null);
            var link = Link.after(end.lastHash(), entry, salt());
            links.add(link);
            end = new End(entry.number(), link.hash());
        }
        write(association, links, end);
    }

    /** From here to the commit nobody else writes in this association's journal, so no number is given twice. */
    private End lockEnd(AssociationId association) {
        return end(association).orElseGet(() -> {
            db.sql(
                            "insert into journal_chain (association_id, last_number, last_hash) values (?, 0, ?) on conflict do nothing")
                    .params(association.value(), Link.START)
                    .update();
            return end(association).orElseThrow();
        });
    }

    private Optional<End> end(AssociationId association) {
        return db.sql("select last_number, last_hash from journal_chain where association_id = ? for update")
                .param(association.value())
                .query(End.class)
                .optional();
    }

    /** In one statement: while it is under way everybody who notes something for this association waits. */
    private void write(AssociationId association, List<Link> links, End end) {
        db.sql("""
                        with written as (
                            insert into journal_entry (association_id, number, at, actor_kind, actor_id, actor_name, what,
                                                       meeting, subject, details, salt, details_hash, previous_hash, hash)
                            select :association, number, at, actor_kind, actor_id, actor_name, what,
                                   meeting, subject, details, salt, details_hash, previous_hash, hash
                            from jsonb_to_recordset(:rows::jsonb) as line(
                                number bigint, at timestamptz, actor_kind text, actor_id bigint, actor_name text, what text,
                                meeting bigint, subject text, details jsonb, salt text, details_hash text,
                                previous_hash text, hash text))
                        update journal_chain set last_number = :number, last_hash = :hash where association_id = :association
                        """)
                .param("association", association.value())
                .param("number", end.lastNumber())
                .param("hash", end.lastHash())
                .param(
                        "rows",
                        JSON.writeValueAsString(links.stream().map(Line::of).toList()))
                .update();
    }

    Verdict verify(AssociationId association) {
        var end = db.sql("select last_number, last_hash from journal_chain where association_id = ?")
                .param(association.value())
                .query(End.class)
                .optional()
                .orElse(new End(0, Link.START));
        var number = 0L;
        var hash = Link.START;
        for (var links = after(association, number); !links.isEmpty(); links = after(association, number)) {
            for (var link : links) {
                number++;
                if (link.entry().number() != number) return new Broken(number, Why.MISSING);
                if (!link.follows(hash)) return new Broken(number, Why.CHANGED);
                hash = link.hash();
            }
        }
        if (number < end.lastNumber()) return new Broken(number + 1, Why.MISSING);
        if (number > end.lastNumber() || !hash.equals(end.lastHash())) return new Broken(number, Why.CHANGED);
        return new Whole(number);
    }

    private List<Link> after(AssociationId association, long number) {
        return db.sql("select * from journal_entry where association_id = ? and number > ? order by number limit ?")
                .params(association.value(), number, AT_ONCE)
                .query(Chain::link)
                .list();
    }

    private String salt() {
        var salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static Link link(ResultSet row, int ignored) throws SQLException {
        var actor = new Actor(
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getObject("actor_id", Long.class),
                row.getString("actor_name"));
        var note = new Note(
                actor,
                row.getString("what"),
                row.getObject("meeting", Long.class),
                row.getString("subject"),
                changes(row.getString("details")));
        var entry = new Entry(row.getLong("number"), instant(row, "at"), note, erased(row));
        return new Link(
                entry,
                row.getString("salt"),
                row.getString("details_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static List<Change> changes(@Nullable String details) {
        return details == null ? List.of() : List.of(JSON.readValue(details, Change[].class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant erased(ResultSet row) throws SQLException {
        return row.getObject("erased_at") == null ? null : instant(row, "erased_at");
    }
}
