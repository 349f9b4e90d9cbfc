package nl.bijeen.people;

import static java.util.Comparator.comparing;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes an import back, row by row as it was. A row that somebody changed since, or that something refers to by now, stays
 * as it is; its trace stays too and says so. What was undone leaves no trace.
 */
@Component
class ImportUndo {

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    /** What the journal calls the columns that it tells of. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("name", "name"),
            entry("email", "email"),
            entry("phone", "phone"),
            entry("cbs_code", "cbs_code"),
            entry("kvk", "kvk"),
            entry("role", "position"),
            entry("title", "job"),
            entry("since", "since"),
            entry("until", "until"));

    private final JdbcClient db;
    private final JsonMapper json;
    private final Journal journal;
    private final TransactionTemplate savepoint;

    ImportUndo(JdbcClient db, JsonMapper json, Journal journal, PlatformTransactionManager transactions) {
        this.db = db;
        this.json = json;
        this.journal = journal;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many rows there are to take back. */
    long size(Import it) {
        return db.sql("select count(*) from import_trace where import_id = ?")
                .param(it.id())
                .query(Long.class)
                .single();
    }

    /**
     * Takes back what can be.
     *
     * @param done hears how many rows were taken back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(Import it, IntConsumer done) {
        var notes = new ArrayList<Note>();
        for (var statement : ImportUndoSql.inOrder()) {
            var undone = new ArrayList<Undone>();
            var ids = candidates(it, statement);
            if (statement.removes()) remove(it, statement, ids, undone);
            else undone.addAll(run(it, statement, ids));
            undone.forEach(each -> notes.add(note(it, statement, each)));
            done.accept(undone.size());
        }
        notes.add(new Note(it.by(), "people.import_undone", null, it.subject(), List.of()));
        journal.noteAll(it.association(), notes);
    }

    /** @param subject the number that the journal knows it by */
    private record Undone(long subject, @Nullable String before, String after) {}

    private List<Long> candidates(Import it, ImportUndoSql statement) {
        return db.sql("""
                        select row_id from import_trace
                        where import_id = ? and thing = ? and (before is null) = ?
                        order by id
                        """)
                .params(it.id(), statement.thing(), statement.removes())
                .query(Long.class)
                .list();
    }

    /**
     * What others refer to cannot go: the database says so. It does not say which of many it is, so they are tried in halves
     * until those that must stay stand alone.
     */
    private void remove(Import it, ImportUndoSql statement, List<Long> ids, List<Undone> undone) {
        if (ids.isEmpty()) return;
        try {
            undone.addAll(Objects.requireNonNull(savepoint.execute(_ -> run(it, statement, ids))));
        } catch (DataIntegrityViolationException e) {
            if (ids.size() == 1) return;
            var half = ids.size() / 2;
            remove(it, statement, ids.subList(0, half), undone);
            remove(it, statement, ids.subList(half, ids.size()), undone);
        }
    }

    private List<Undone> run(Import it, ImportUndoSql statement, List<Long> ids) {
        return db.sql(statement.sql())
                .param("import", it.id())
                .param("thing", statement.thing())
                .param("removes", statement.removes())
                .param("ids", ids.toArray(Long[]::new))
                .query(Undone.class)
                .list();
    }

    private Note note(Import it, ImportUndoSql statement, Undone undone) {
        var before = row(undone.before());
        var after = row(undone.after());
        var changes = FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(before.get(field.getKey()), after.get(field.getKey())))
                .map(field ->
                        new Change(field.getValue(), text(after.get(field.getKey())), text(before.get(field.getKey()))))
                .sorted(comparing(Change::field))
                .toList();
        return new Note(it.by(), statement.what(), null, statement.subject() + ":" + undone.subject(), changes);
    }

    private Map<String, @Nullable Object> row(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, ROW);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
