package nl.bijeen.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.people.TestPeople.STAFF;

import java.util.List;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files with people for tests, taken step by step as staff do it, without waiting for the program's own rounds. */
@Component
public class TestImports {

    final ImportWork work;
    private final Imports imports;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    TestImports(ImportWork work, Imports imports, JdbcClient db, TransactionTemplate transaction) {
        this.work = work;
        this.imports = imports;
        this.db = db;
        this.transaction = transaction;
    }

    public Import sent(AssociationId house, String text) {
        var table = (ImportFile.Table) ImportFile.of(text.getBytes(UTF_8));
        return imports.add(house, "leden.csv", table, STAFF);
    }

    public Import check(Import file, List<String> columns) {
        imports.check(file, ImportMapping.of(columns), STAFF);
        return finish(file);
    }

    public Import checked(AssociationId house, String text) {
        var file = sent(house, text);
        return check(file, imports.mapping(file).names());
    }

    public Import imported(AssociationId house, String text) {
        var file = checked(house, text);
        imports.confirm(file, STAFF);
        return finish(file);
    }

    public Import undone(Import file) {
        imports.undo(again(file), STAFF);
        return finish(file);
    }

    public Import again(Import file) {
        return imports.find(file.association(), file.token()).orElseThrow();
    }

    /** Works until this file waits for somebody; where the program itself is at work on it, until that is done. */
    public Import finish(Import file) {
        while (again(file).state().busy()) {
            work.next();
            transaction.executeWithoutResult(_ -> db.sql("select id from people_import where id = ? for update")
                    .param(file.id())
                    .query(Long.class)
                    .single());
        }
        return again(file);
    }
}
