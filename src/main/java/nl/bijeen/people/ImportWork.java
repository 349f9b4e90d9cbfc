package nl.bijeen.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.bijeen.access.Tokens;
import nl.bijeen.people.ImportVerdict.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does the steps that were asked for, each in one transaction that also takes the import to its next state. A program that is
 * stopped half-way has done nothing, and begins the step again when it is back.
 */
@Component
public class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final JdbcClient db;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Imports imports;
    private final ImportRows rows;
    private final ImportFacts facts;
    private final ImportWriting writing;
    private final ImportUndo undo;
    private final ImportProgress progress;
    private final Clock clock;

    ImportWork(
            JdbcClient db,
            JsonMapper json,
            TransactionTemplate transaction,
            Imports imports,
            ImportRows rows,
            ImportFacts facts,
            ImportWriting writing,
            ImportUndo undo,
            ImportProgress progress,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.transaction = transaction;
        this.imports = imports;
        this.rows = rows;
        this.facts = facts;
        this.writing = writing;
        this.undo = undo;
        this.progress = progress;
        this.clock = clock;
    }

    /** Does one step of one import that waits for it and that nobody else is at work on; false when there is none. */
    public boolean next() {
        var taken = new ArrayList<Import>();
        try {
            transaction.executeWithoutResult(_ -> {
                claim().ifPresent(taken::add);
                taken.forEach(this::step);
            });
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            taken.forEach(this::again);
        } catch (RuntimeException e) {
            taken.forEach(it -> broken(it, e));
        }
        return !taken.isEmpty();
    }

    /** No key update: the progress, which refers to the import, is written meanwhile. */
    private Optional<Import> claim() {
        return db.sql("""
                        select *
                        from people_import
                        where state in ('CHECKING', 'IMPORTING', 'UNDOING')
                        order by id
                        limit 1
                        for no key update skip locked
                        """).query(imports::read).optional();
    }

    private void step(Import it) {
        switch (it.state()) {
            case CHECKING -> checked(it, judged(it, facts.of(it.association(), today())));
            case IMPORTING -> bring(it);
            case UNDOING -> {
                oneAtATime(it);
                undo.undo(it, progress(it, undo.size(it)));
                to(it, "UNDONE", "undone_at");
            }
            default -> throw new IllegalStateException("Nothing to do: " + it.state());
        }
    }

    /** What was shown happens, and nothing else: where the register changed since, it is shown again. */
    private void bring(Import it) {
        oneAtATime(it);
        var register = facts.of(it.association(), today());
        var verdicts = judged(it, register);
        if (!fingerprint(verdicts).equals(shown(it))) {
            checked(it, verdicts);
            remark(it, "CHECKED", "CHECKED", Import.Remark.REGISTER_CHANGED);
            return;
        }
        writing.write(it, register, progress(it, register.changes()));
        rows.erase(it);
        to(it, "IMPORTED", "imported_at");
    }

    private List<ImportVerdict> judged(Import it, ImportRegister register) {
        var mapping = imports.mapping(it);
        return rows.of(it).stream().map(line -> register.judge(mapping, line)).toList();
    }

    private void checked(Import it, List<ImportVerdict> verdicts) {
        rows.write(it, verdicts, progress(it, verdicts.size()));
        var counts = verdicts.stream().collect(groupingBy(ImportVerdict::outcome, counting()));
        db.sql("""
                        update people_import
                        set state = 'CHECKED', fingerprint = :fingerprint, new_count = :new, changed_count = :changed,
                            same_count = :same, refused_count = :refused
                        where id = :id
                        """)
                .param("fingerprint", fingerprint(verdicts))
                .param("new", counts.getOrDefault(Outcome.NEW, 0L))
                .param("changed", counts.getOrDefault(Outcome.CHANGED, 0L))
                .param("same", counts.getOrDefault(Outcome.SAME, 0L))
                .param("refused", counts.getOrDefault(Outcome.REFUSED, 0L))
                .param("id", it.id())
                .update();
    }

    /** Two imports of one association wait for each other until the commit: the second sees what the first did. */
    private void oneAtATime(Import it) {
        db.sql("select pg_advisory_xact_lock(hashtext('people_import'), hashint8(?))")
                .param(it.association().value())
                .query((row, number) -> true)
                .single();
    }

    private String shown(Import it) {
        return db.sql("select fingerprint from people_import where id = ?")
                .param(it.id())
                .query(String.class)
                .single();
    }

    private String fingerprint(List<ImportVerdict> verdicts) {
        return Tokens.hash(json.writeValueAsString(verdicts));
    }

    private IntConsumer progress(Import it, long total) {
        progress.at(it.id(), 0, total);
        var done = new AtomicInteger();
        return more -> progress.at(it.id(), done.addAndGet(more), total);
    }

    private void to(Import it, String state, String moment) {
        db.sql("""
                        update people_import
                        set state = :state,
                            imported_at = case when :moment = 'imported_at' then :now else imported_at end,
                            undone_at = case when :moment = 'undone_at' then :now else undone_at end
                        where id = :id
                        """)
                .param("state", state)
                .param("moment", moment)
                .param("now", OffsetDateTime.now(clock))
                .param("id", it.id())
                .update();
    }

    /** Somebody changed the register while it was being written: what was shown is worked out anew. */
    private void again(Import it) {
        switch (it.state()) {
            case IMPORTING -> remark(it, "IMPORTING", "CHECKING", Import.Remark.REGISTER_CHANGED);
            case UNDOING -> remark(it, "UNDOING", "IMPORTED", Import.Remark.FAILED);
            default -> remark(it, "CHECKING", "READ", Import.Remark.FAILED);
        }
    }

    private void broken(Import it, RuntimeException e) {
        LOG.error("The step {} of an import broke off; nothing of it was done", it.state(), e);
        switch (it.state()) {
            case IMPORTING -> remark(it, "IMPORTING", "CHECKED", Import.Remark.FAILED);
            case UNDOING -> remark(it, "UNDOING", "IMPORTED", Import.Remark.FAILED);
            default -> remark(it, "CHECKING", "READ", Import.Remark.FAILED);
        }
    }

    private void remark(Import it, String from, String to, Import.Remark remark) {
        db.sql("update people_import set state = ?, remark = ? where id = ? and state = ?")
                .params(to, remark.name(), it.id(), from)
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }
}
