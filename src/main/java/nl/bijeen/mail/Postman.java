package nl.bijeen.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bijeen.mail.Delivery.Delivered;
import nl.bijeen.mail.Delivery.PutOff;
import nl.bijeen.mail.Delivery.Refused;
import nl.bijeen.mail.Delivery.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the letters that wait to the mail server. Several postmen, on several machines, never take the same letter. */
@Component
class Postman {

    /** How a walk along the waiting letters ended. */
    enum Ended {
        MORE_WAIT,
        ALL_TRIED,
        SERVER_UNREACHABLE
    }

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Letters in one transaction: what a crash would send twice, under the same Message-ID. */
    private static final int BATCH = 20;

    /** Letters in one conversation, so that a stopping program need not wait for ten thousand. */
    private static final int BATCHES = 25;

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final PostOffice office;
    private final Clock clock;

    Postman(JdbcClient db, TransactionOperations transactions, PostOffice office, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.office = office;
        this.clock = clock;
    }

    /** Tries up to 500 letters that are due, over one connection. Does nothing when no mail server is set. */
    Ended round() {
        var server = office.server();
        if (server.isEmpty()) return Ended.ALL_TRIED;
        try (var connection = new SmtpConnection(server.get(), office)) {
            var ended = Ended.MORE_WAIT;
            for (var batch = 0; batch < BATCHES && ended == Ended.MORE_WAIT; batch++)
                ended = transactions.execute(_ -> deliverBatch(connection));
            return ended;
        }
    }

    private Ended deliverBatch(SmtpConnection connection) {
        var letters = take();
        var delivered = new ArrayList<Long>();
        var ended = letters.size() == BATCH ? Ended.MORE_WAIT : Ended.ALL_TRIED;
        for (var letter : letters) {
            var delivery = connection.deliver(letter, clock.instant());
            switch (delivery) {
                case Delivered() -> delivered.add(letter.id());
                case Refused(var reason) -> giveUp(letter, reason);
                case PutOff(var reason) -> putOff(letter, reason);
                case Unreachable(var reason) -> putOff(letter, reason);
            }
            if (delivery instanceof Unreachable) {
                ended = Ended.SERVER_UNREACHABLE;
                break;
            }
        }
        if (!delivered.isEmpty()) markSent(delivered);
        return ended;
    }

    private List<Envelope> take() {
        return db.sql("""
                        select id, token, recipient, sender, reply_to, locale, subject, html, plain, calendar, method,
                               attempts
                        from letter
                        where state = 'WAITING' and next_attempt <= ?
                        order by next_attempt
                        limit ?
                        for update skip locked
                        """)
                .params(OffsetDateTime.now(clock), BATCH)
                .query(Postman::envelope)
                .list();
    }

    private void markSent(List<Long> ids) {
        db.sql("""
                        update letter
                        set state = 'SENT', sent_at = :now, next_attempt = null, attempts = attempts + 1, last_error = null,
                            html = case when secret then '' else html end,
                            plain = case when secret then '' else plain end
                        where id in (:ids)
                        """).param("now", OffsetDateTime.now(clock)).param("ids", ids).update();
    }

    private void putOff(Envelope letter, String reason) {
        var wait = Backoff.after(letter.attempts() + 1);
        if (wait.isEmpty()) {
            giveUp(letter, reason);
            return;
        }
        db.sql("update letter set attempts = attempts + 1, next_attempt = ?, last_error = ? where id = ?")
                .params(OffsetDateTime.now(clock).plus(wait.get()), reason, letter.id())
                .update();
        LOG.info("Letter {} could not be delivered and is tried again in {}", letter.token(), wait.get());
    }

    private void giveUp(Envelope letter, String reason) {
        db.sql("""
                        update letter
                        set state = 'FAILED', next_attempt = null, attempts = attempts + 1, last_error = ?,
                            html = case when secret then '' else html end,
                            plain = case when secret then '' else plain end
                        where id = ?
                        """).params(reason, letter.id()).update();
        LOG.warn("Letter {} could not be delivered; the office shows why", letter.token());
    }

    private static Envelope envelope(ResultSet row, int number) throws SQLException {
        return new Envelope(
                row.getLong("id"),
                row.getObject("token", UUID.class),
                row.getString("recipient"),
                row.getString("sender"),
                row.getString("reply_to"),
                row.getString("locale"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                row.getString("calendar"),
                row.getString("method"),
                row.getInt("attempts"));
    }
}
