package nl.bijeen.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that were posted, for the office to look back on. Those that are secret are not among them. */
@Component
public class Letters {

    private static final int PER_PAGE = 50;

    private final JdbcClient db;
    private final Bell bell;
    private final PostOffice office;
    private final Clock clock;

    Letters(JdbcClient db, Bell bell, PostOffice office, Clock clock) {
        this.db = db;
        this.bell = bell;
        this.office = office;
        this.clock = clock;
    }

    /** The letters about one meeting, newest first; the first page is 1. */
    public LetterList ofMeeting(AssociationId association, long meeting, int page) {
        return list(association, meeting, null, null, page);
    }

    /** All letters of an association, newest first; those in one state when that is given; the first page is 1. */
    public LetterList ofAssociation(AssociationId association, PostedLetter.@Nullable State state, int page) {
        return list(association, null, state, null, page);
    }

    /** The letters to any of these addresses, whatever the capitals, newest first; the first page is 1. */
    public LetterList to(AssociationId association, List<EmailAddress> receivers, int page) {
        return list(association, null, null, receivers, page);
    }

    /**
     * Who was posted a letter about a meeting after a moment, with this in its text, such as the end of an address that it
     * leads to. Addresses in small letters.
     */
    public Set<String> receivers(AssociationId association, long meeting, Instant after, String part) {
        return db.sql("""
                        select distinct lower(recipient) from letter
                        where association_id = ? and meeting = ? and not secret and posted_at > ? and position(? in plain) > 0
                        """)
                .params(association.value(), meeting, after.atOffset(ZoneOffset.UTC), part)
                .query(String.class)
                .set();
    }

    /** Empty also for a secret one: the office reads none of those. */
    public Optional<PostedLetter> find(AssociationId association, UUID token) {
        return db.sql("select * from letter where association_id = ? and token = ? and not secret")
                .params(association.value(), token)
                .query(Letters::letter)
                .optional();
    }

    /**
     * Sends a letter that failed, or was kept for want of a mail server, after all. False when there is nothing to send: it is
     * unknown, waits already, was sent, was erased, or there is no mail server.
     */
    @Transactional
    public boolean again(AssociationId association, UUID token) {
        if (!office.isOpen()) return false;
        var waiting = db.sql("""
                        update letter
                        set state = 'WAITING', next_attempt = ?, attempts = 0
                        where association_id = ? and token = ? and not secret
                          and state in ('FAILED', 'KEPT') and erased_at is null
                        """)
                .params(OffsetDateTime.now(clock), association.value(), token)
                .update();
        bell.ringAfterCommit();
        return waiting == 1;
    }

    /**
     * Wipes who got which text from the letters about a meeting that were posted before a moment. When they were posted and
     * what came of them stays. Letters that still wait are left alone. Returns how many were wiped.
     */
    @Transactional
    public int erase(AssociationId association, long meeting, Instant before) {
        return db.sql("""
                        update letter
                        set recipient = '', sender = '', reply_to = null, subject = '', html = '', plain = '',
                            calendar = null, method = null, last_error = null, erased_at = :now
                        where association_id = :association and meeting = :meeting and posted_at < :before
                          and state <> 'WAITING' and erased_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("association", association.value())
                .param("meeting", meeting)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String PAGE = """
            select token, meeting, recipient, locale, subject, null as plain, null as calendar, state, attempts,
                   next_attempt, last_error, posted_at, sent_at, erased_at, count(*) over () as total
            from letter
            where association_id = :association and not secret
              and (:meeting::bigint is null or meeting = :meeting)
              and (:state::text is null or state = :state)
              and (:receivers::text[] is null or lower(recipient) = any (:receivers))
            order by id desc
            limit :limit offset :offset
            """;

    private LetterList list(
            AssociationId association,
            @Nullable Long meeting,
            PostedLetter.@Nullable State state,
            @Nullable List<EmailAddress> receivers,
            int page) {
        var total = new AtomicLong();
        var letters = db.sql(PAGE)
                .param("association", association.value())
                .param("meeting", meeting)
                .param("state", state == null ? null : state.name())
                .param("receivers", receivers == null ? null : small(receivers))
                .param("limit", PER_PAGE)
                .param("offset", (long) PER_PAGE * (page - 1))
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return letter(row, number);
                })
                .list();
        return new LetterList(letters, page, Pages.of(total.get(), PER_PAGE));
    }

    private static String[] small(List<EmailAddress> addresses) {
        return addresses.stream().map(it -> it.value().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    private static PostedLetter letter(ResultSet row, int number) throws SQLException {
        return new PostedLetter(
                row.getObject("token", UUID.class),
                row.getObject("meeting", Long.class),
                row.getString("recipient"),
                row.getString("locale"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("calendar"),
                PostedLetter.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                moment(row, "next_attempt"),
                row.getString("last_error"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                row.getObject("erased_at") != null);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
