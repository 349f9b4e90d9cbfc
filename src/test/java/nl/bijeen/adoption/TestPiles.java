package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.HandIns.File;
import nl.bijeen.adoption.HandIns.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Announcements that were handed in, for tests, without waiting for the program's own rounds. */
@Component
public class TestPiles {

    private final HandIns handIns;
    private final SourceWork work;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    TestPiles(HandIns handIns, SourceWork work, JdbcClient db, TransactionTemplate transaction) {
        this.handIns = handIns;
        this.work = work;
        this.db = db;
        this.transaction = transaction;
    }

    /** The token of an announcement that was pasted and read. */
    public String pasted(Staff staff, String text) {
        return ((Received.One) handIns.text(staff, text)).token();
    }

    /** The token of a pile that was read. */
    public String pile(Staff staff, String... texts) {
        var files = List.of(texts).stream()
                .map(it -> new File("aankondiging.txt", it.getBytes(UTF_8)))
                .toList();
        var token = ((Received.Pile) handIns.files(staff, files)).token();
        finish(token);
        return token;
    }

    /** Reads until this pile is done; where the program itself is at work on it, waits for that. */
    public void finish(String pile) {
        while (waiting(pile)) {
            work.next();
            transaction.executeWithoutResult(
                    _ -> db.sql("""
                            select source.id
                            from announcement_source source
                            join source_batch on source_batch.id = source.batch_id
                            where source_batch.token = ?
                            for update of source
                            """).param(pile).query(Long.class).list());
        }
    }

    private boolean waiting(String pile) {
        return db.sql("""
                        select exists (select from announcement_source source
                                       join source_batch on source_batch.id = source.batch_id
                                       where source_batch.token = ? and state = 'WAITING')
                        """).param(pile).query(Boolean.class).single();
    }
}
