package nl.bijeen.people;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the files that wait, and what would become of each. */
@Component
public class ImportRows {

    public static final int LENGTH = 50;

    private static final int AT_ONCE = 2_000;
    private static final int SAMPLES = 3;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    ImportRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Import it, List<ImportFile.Line> lines) {
        for (var some : inParts(lines))
            db.sql("""
                            insert into import_row (import_id, number, cells)
                            select ?, number, cells
                            from jsonb_to_recordset(?::jsonb) as line(number int, cells jsonb)
                            """).params(it.id(), json.writeValueAsString(some)).update();
    }

    List<ImportFile.Line> of(Import it) {
        return db.sql("select number, cells from import_row where import_id = ? order by number")
                .param(it.id())
                .query((row, number) -> new ImportFile.Line(row.getInt(1), json.readValue(row.getString(2), TEXTS)))
                .list();
    }

    /** @param done hears how many rows were written */
    void write(Import it, List<ImportVerdict> verdicts, IntConsumer done) {
        record Line(int number, String outcome, ImportVerdict verdict) {}
        for (var some : inParts(verdicts)) {
            var lines = some.stream()
                    .map(verdict -> new Line(verdict.row(), verdict.outcome().name(), verdict))
                    .toList();
            db.sql("""
                            update import_row
                            set outcome = line.outcome, verdict = line.verdict
                            from jsonb_to_recordset(?::jsonb) as line(number int, outcome text, verdict jsonb)
                            where import_id = ? and import_row.number = line.number
                            """).params(json.writeValueAsString(lines), it.id()).update();
            done.accept(some.size());
        }
    }

    void erase(Import it) {
        db.sql("delete from import_row where import_id = ?").param(it.id()).update();
    }

    /**
     * What would become of the rows, in the order of the file.
     *
     * @param outcome only these; null for all
     * @param page counts from 1
     */
    @Transactional(readOnly = true)
    public List<ImportVerdict> verdicts(Import it, ImportVerdict.@Nullable Outcome outcome, int page) {
        return db.sql("""
                        select verdict
                        from import_row
                        where import_id = :import and (:outcome::text is null or outcome = :outcome) and verdict is not null
                        order by number
                        limit :limit offset :offset
                        """)
                .param("import", it.id())
                .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .param("limit", LENGTH)
                .param("offset", (page - 1L) * LENGTH)
                .query((row, number) -> json.readValue(row.getString(1), ImportVerdict.class))
                .list();
    }

    /** For each column what the first rows have in it, to know it by. */
    public List<List<String>> samples(Import it) {
        var rows = db.sql("select cells from import_row where import_id = ? order by number limit 50")
                .param(it.id())
                .query((row, number) -> json.readValue(row.getString(1), TEXTS))
                .list();
        return IntStream.range(0, it.header().size())
                .mapToObj(column -> rows.stream()
                        .map(cells -> cells.get(column))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(SAMPLES)
                        .toList())
                .toList();
    }

    private static <T> List<List<T>> inParts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE)
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        return parts;
    }
}
