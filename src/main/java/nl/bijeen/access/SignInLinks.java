package nl.bijeen.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Outbox;
import nl.bijeen.mail.PostOffice;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign a staff member in, once and soon. */
@Service
public class SignInLinks {

    static final Duration VALID = Duration.ofMinutes(15);

    /** So long we can say what became of a link. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** What a link is good for. */
    public sealed interface Found {

        record Usable(Staff staff, String destination) implements Found {}

        record Used() implements Found {}

        record Expired() implements Found {}

        record Unknown() implements Found {}
    }

    private record Link(
            long staff,
            String destination,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    private final JdbcClient db;
    private final StaffMembers members;
    private final Associations associations;
    private final Outbox outbox;
    private final PostOffice postOffice;
    private final Journal journal;
    private final PublicUrl publicUrl;
    private final Clock clock;

    SignInLinks(
            JdbcClient db,
            StaffMembers members,
            Associations associations,
            Outbox outbox,
            PostOffice postOffice,
            Journal journal,
            PublicUrl publicUrl,
            Clock clock) {
        this.db = db;
        this.members = members;
        this.associations = associations;
        this.outbox = outbox;
        this.postOffice = postOffice;
        this.journal = journal;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Writes to everybody with this address, one letter for each association they work for. To nobody else, and tells nobody. */
    @Transactional
    public void send(EmailAddress email, String wanted) {
        for (var staff : members.withAddress(email)) {
            var link = publicUrl.to(make(staff, wanted));
            if (!postOffice.delivers(email)) print(link);
            else outbox.post(new SignInLetter(associations.writerTo(staff.association()), staff, link));
        }
    }

    /** A new link for somebody, as a path. {@code wanted}: the page of the office they land on. */
    @Transactional
    public String make(Staff staff, String wanted) {
        var token = Tokens.random();
        db.sql("insert into sign_in_link (hash, staff_id, destination, expires_at) values (?, ?, ?, ?)")
                .params(
                        Tokens.hash(token),
                        staff.id(),
                        Destination.of(wanted),
                        OffsetDateTime.now(clock).plus(VALID))
                .update();
        return "/bureau/aanmelden/" + token;
    }

    /** What a link is good for, without using it up: programs that check mail open links too. */
    public Found look(String token) {
        var link = db.sql("select * from sign_in_link where hash = ?")
                .param(Tokens.hash(token))
                .query(SignInLinks::link)
                .optional();
        if (link.isEmpty()) return new Found.Unknown();
        if (link.get().usedAt() != null) return new Found.Used();
        if (!clock.instant().isBefore(link.get().expiresAt())) return new Found.Expired();
        return usable(link.get());
    }

    /** Uses a link up. Of two who do so at the same time one is told that it was used. */
    @Transactional
    public Found use(String token) {
        var link = db.sql("""
                        update sign_in_link
                        set used_at = :now
                        where hash = :hash and used_at is null and expires_at > :now
                        returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("hash", Tokens.hash(token))
                .query(SignInLinks::link)
                .optional();
        if (link.isEmpty()) return look(token);
        var found = usable(link.get());
        if (found instanceof Found.Usable it) note(it.staff());
        return found;
    }

    private void note(Staff staff) {
        journal.note(staff.association(), staff.actor(), "staff.signed_in", null, staff.subject());
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        db.sql("delete from sign_in_link where expires_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    /** Who was let go meanwhile is nobody any more. */
    private Found usable(Link link) {
        Optional<Staff> staff = members.find(link.staff());
        return staff.isPresent() ? new Found.Usable(staff.get(), link.destination()) : new Found.Unknown();
    }

    private static void print(String link) {
        System.out.println("""
                Somebody of the staff asked for a link to sign in. There is no mail server (BIJEEN_SMTP_URL), so it is shown here.
                It works once, for %d minutes. Give it to nobody but whoever asked:
                  %s""".formatted(VALID.toMinutes(), link));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Link(
                row.getLong("staff_id"),
                row.getString("destination"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
