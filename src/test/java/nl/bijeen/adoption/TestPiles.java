package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.HandIns.File;
import nl.bijeen.adoption.HandIns.Received;
import nl.bijeen.adoption.Source.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Announcements that were handed in, for tests, without waiting for the program's own rounds. */
@Component
public class TestPiles {

    private final HandIns handIns;
    private final Sources sources;
    private final SourceWork work;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    TestPiles(HandIns handIns, Sources sources, SourceWork work, JdbcClient db, TransactionTemplate transaction) {
        this.handIns = handIns;
        this.sources = sources;
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

    /** Looks at a pile, by its token, of which nothing is read as long as one looks. */
    public void whileBusy(Staff staff, String text, Consumer<String> look) {
        var pieces = List.of(Piece.of("een.txt", text.getBytes(UTF_8)), Piece.broken("foto.png", Problem.NOT_A_KIND));
        var token = sources.pile(staff.association(), pieces, staff.actor());
        transaction.executeWithoutResult(_ -> {
            held(token);
            look.accept(token);
        });
    }

    private void held(String pile) {
        db.sql("""
                        select source.id
                        from announcement_source source
                        join source_batch on source_batch.id = source.batch_id
                        where source_batch.token = ?
                        for update of source
                        """).param(pile).query(Long.class).list();
    }

    /** Reads until this pile is done; where the program itself is at work on it, waits for that. */
    public void finish(String pile) {
        while (waiting(pile)) {
            work.next();
            transaction.executeWithoutResult(_ -> held(pile));
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
