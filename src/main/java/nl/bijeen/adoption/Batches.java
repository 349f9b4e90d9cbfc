package nl.bijeen.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.adoption.Batch.Line;
import nl.bijeen.adoption.Source.State;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of what was handed in: one pile, or everything that still waits to be looked at. */
@Component
public class Batches {

    private static final int MOST_OPEN = 200;

    private static final String LINE = """
            select batch.token as batch, batch.sent_at, batch.actor_name, it.token, it.name, it.state, it.problem, event.slug,
                   coalesce(event.title, it.proposal -> 'fields' ->> 'title', '') as title,
                   coalesce(event.starts_on, nullif(it.proposal -> 'fields' ->> 'firstDay', '')::date) as first_day,
                   jsonb_array_length(coalesce(
                       jsonb_path_query_array(it.proposal, '$.traces[*] ? (@.sureness == "GUESSED")'), '[]')) as guesses
            from source_batch batch
            join announcement_source it on it.batch_id = batch.id
            left join event on event.id = it.event_id
            """;

    private final JdbcClient db;

    Batches(JdbcClient db) {
        this.db = db;
    }

    /** A pile with at least one announcement in it. */
    public Optional<Batch> find(AssociationId association, String token) {
        var rows = db.sql(LINE + "where batch.association_id = ? and batch.token = ? order by it.id")
                .params(association.value(), token)
                .query(Batches::row)
                .list();
        if (rows.isEmpty()) return Optional.empty();
        var first = rows.getFirst();
        var lines = rows.stream().map(Row::line).toList();
        return Optional.of(new Batch(token, first.sentAt, first.by, lines));
    }

    /** Everything that was read and not saved, the newest first. */
    public List<Line> open(AssociationId association) {
        return db
                .sql(LINE + "where batch.association_id = ? and it.state = 'READ' order by it.id desc limit ?")
                .params(association.value(), MOST_OPEN)
                .query(Batches::row)
                .list()
                .stream()
                .map(Row::line)
                .toList();
    }

    private record Row(Instant sentAt, String by, Line line) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                new Line(
                        row.getString("token"),
                        row.getString("name"),
                        State.valueOf(row.getString("state")),
                        row.getString("title"),
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("guesses"),
                        Sources.problem(row.getString("problem")),
                        row.getString("slug")));
    }
}
