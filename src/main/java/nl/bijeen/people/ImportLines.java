package nl.bijeen.people;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.bijeen.database.AssociationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a statement for many lines, some thousand at once. The lines name by their tokens what was read of the association in
 * the same transaction; the statements look for nothing else, or the database would take another, ruinous way to it. What is
 * to change they look up by that first and by itself: joined on what it was as well, ten thousand rows took a minute.
 */
final class ImportLines {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient db;
    private final JsonMapper json;
    private final long importId;
    private final AssociationId association;
    private final IntConsumer done;

    /** @param done hears how many lines were written */
    ImportLines(JdbcClient db, JsonMapper json, long importId, AssociationId association, IntConsumer done) {
        this.db = db;
        this.json = json;
        this.importId = importId;
        this.association = association;
        this.done = done;
    }

    private record Written(String token, long id) {}

    /** Writes what is different and what is new, in this order: what one gives up, such as an address, may be of a new one. */
    <T> Map<String, Long> write(
            List<ImportThing<T>> things, Function<ImportThing<T>, ? extends Record> line, String change, String add) {
        var ids = write(
                change, things.stream().filter(ImportThing::changed).map(line).toList());
        ids.putAll(
                write(add, things.stream().filter(ImportThing::isNew).map(line).toList()));
        return ids;
    }

    /**
     * Each line as the statement finds it under {@code :lines}. It answers a token and an id for each that it wrote.
     *
     * @return the ids by token
     * @throws OptimisticLockingFailureException when a line found nothing to write: somebody changed the register meanwhile
     */
    Map<String, Long> write(String statement, List<? extends Record> lines) {
        var written = new HashMap<String, Long>();
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            var ids = db.sql(statement)
                    .param("lines", json.writeValueAsString(some))
                    .param("import", importId)
                    .param("association", association.value())
                    .query(Written.class)
                    .list();
            if (ids.size() < some.size()) throw new OptimisticLockingFailureException("The register was changed");
            written.putAll(ids.stream().collect(toMap(Written::token, Written::id, (one, _) -> one)));
            done.accept(some.size());
        }
        return written;
    }
}
