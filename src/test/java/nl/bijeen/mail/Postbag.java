package nl.bijeen.mail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.bijeen.TestSurroundings;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.PublicUrl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox in a database of its own, where no other postman walks. */
final class Postbag {

    private static final DataSource DATABASE = pooled(TestSurroundings.emptyDatabase());

    final JdbcClient db;
    final TestClock clock = new TestClock();
    final AssociationId association;
    private final DataSource database;

    Postbag() {
        this(DATABASE);
    }

    /** @param database with all tables */
    Postbag(DataSource database) {
        this.database = database;
        db = JdbcClient.create(database);
        association = TestAssociation.in(db);
    }

    JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(database);
    }

    /** A postman opens a transaction for each letter; without a pool that would be a connection for each. */
    static DataSource pooled(DataSource database) {
        var pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(5);
        return new HikariDataSource(pool);
    }

    void empty() {
        db.sql("delete from letter").update();
    }

    UUID letterTo(String address) {
        var token = UUID.randomUUID();
        db.sql("""
                        insert into letter (token, association_id, recipient, sender, locale, subject, html, plain, secret,
                                            state, next_attempt, posted_at)
                        values (:token, :association, :recipient, 'Netwerk', 'nl-NL', 'Dag', '<p>Dag</p>', 'Dag', false,
                                'WAITING', :now, :now)
                        """)
                .param("token", token)
                .param("association", association.value())
                .param("recipient", address)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return token;
    }

    Map<String, Object> row(UUID token) {
        return db.sql("select * from letter where token = ?")
                .param(token)
                .query()
                .singleRow();
    }

    List<String> states() {
        return db.sql("select state from letter order by id")
                .query(String.class)
                .list();
    }

    Postman postman(String smtpUrl) {
        return postman(smtpUrl, new TransactionTemplate(transactions()));
    }

    Postman postman(String smtpUrl, TransactionOperations transactions) {
        var office = new PostOffice(
                smtpUrl,
                new EmailAddress("bijeen@bijeen.example"),
                false,
                new PublicUrl(URI.create("https://bijeen.example")));
        return new Postman(db, transactions, office, clock);
    }
}
