package nl.bijeen.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
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

    /** Letters in one conversation, so that a stopping program need not wait for ten thousand. */
    private static final int ROUND = 500;

    /** Letters read at a time: one that somebody waits for comes after no more of those nobody asked for. */
    private static final int HANDFUL = 50;

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
            for (var tried = 0; tried < ROUND && ended == Ended.MORE_WAIT; tried += HANDFUL)
                ended = deliverSome(connection);
            return ended;
        }
    }

    private Ended deliverSome(SmtpConnection connection) {
        var letters = due();
        for (var letter : letters) {
            if (transactions.execute(_ -> take(letter) && unreachable(letter, connection)))
                return Ended.SERVER_UNREACHABLE;
        }
        return letters.size() < HANDFUL ? Ended.ALL_TRIED : Ended.MORE_WAIT;
    }

    /**
     * Each letter in a transaction of its own, committed before the next one goes out: a crash between the server's answer and the
     * commit sends this one twice, and no other. Answers whether there was no server to talk to.
     */
    private boolean unreachable(Envelope letter, SmtpConnection connection) {
        var delivery = connection.deliver(letter, clock.instant());
        switch (delivery) {
            case Delivered() -> markSent(letter);
            case Refused(var reason) -> giveUp(letter, reason);
            case PutOff(var reason) -> putOff(letter, reason);
            case Unreachable(var reason) -> putOff(letter, reason);
        }
        return delivery instanceof Unreachable;
    }

    /** Letters somebody waits for come before those nobody asked for. */
    private List<Envelope> due() {
        return db.sql("""
                        select id, token, recipient, sender, reply_to, locale, subject, html, plain, calendar, method,
                               unsubscribe, attempts
                        from letter
                        where state = 'WAITING' and next_attempt <= ?
                        order by unsubscribe is not null, next_attempt
                        limit ?
                        """)
                .params(OffsetDateTime.now(clock), HANDFUL)
                .query(Postman::envelope)
                .list();
    }

    /** False when another postman has it, or brought it since it was read. What a letter says never changes. */
    private boolean take(Envelope letter) {
        return db.sql("""
                        select id from letter
                        where id = ? and state = 'WAITING' and attempts = ? for update skip locked
                        """)
                .params(letter.id(), letter.attempts())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private void markSent(Envelope letter) {
        db.sql("""
                        update letter
                        set state = 'SENT', sent_at = ?, next_attempt = null, attempts = attempts + 1, last_error = null,
                            html = case when secret then '' else html end,
                            plain = case when secret then '' else plain end
                        where id = ?
                        """).params(OffsetDateTime.now(clock), letter.id()).update();
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
                row.getString("unsubscribe"),
                row.getInt("attempts"));
    }
}
