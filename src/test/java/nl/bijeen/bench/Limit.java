package nl.bijeen.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How fast the same rows can be written at all: booking, registration, entry of the journal and letter, 256 people to a commit,
 * by hand and with nothing to decide. They are copies of what the program wrote, at a meeting and an association of their own.
 */
final class Limit {

    private static final int AT_ONCE = 256;

    /** Far above the numbers that the program gives out. */
    private static final long FIRST = 1_000_000_000L;

    private final Connection db;
    private final long association;
    private final long meeting;
    private final Rows booking;
    private final Rows registration;
    private final Rows entry;
    private final Rows letter;
    private long written;

    /** After the rows of the person with this address. */
    Limit(Connection db, long association, long meeting, String email) throws SQLException {
        this.db = db;
        this.association = association;
        this.meeting = meeting;
        booking = Rows.like(db, "booking", "email = ?", email);
        registration = Rows.like(db, "registration", "email = ?", email);
        letter = Rows.like(db, "letter", "recipient = ?", email).without("id");
        entry = Rows.like(
                db,
                "journal_entry",
                "subject = ?",
                "registration:" + registration.columns().get("id"));
        try (var chain = db.prepareStatement("insert into journal_chain values (?, 0, '') on conflict do nothing")) {
            chain.setLong(1, association);
            chain.executeUpdate();
        }
    }

    /** So many each second. Bounded in time and in number. */
    double perSecond(Duration time, int most) throws SQLException {
        db.setAutoCommit(false);
        var begun = System.nanoTime();
        var until = begun + time.toNanos();
        var before = written;
        while (System.nanoTime() < until && written - before < most) round();
        var seconds = (System.nanoTime() - begun) / 1e9;
        db.setAutoCommit(true);
        return (written - before) / seconds;
    }

    private void round() throws SQLException {
        try (var bookings = booking.insert(db);
                var registrations = registration.insert(db);
                var entries = entry.insert(db);
                var letters = letter.insert(db)) {
            for (var i = 0; i < AT_ONCE; i++) add(++written, bookings, registrations, entries, letters);
            bookings.executeBatch();
            registrations.executeBatch();
            entries.executeBatch();
            letters.executeBatch();
        }
        db.commit();
    }

    private void add(
            long number,
            PreparedStatement bookings,
            PreparedStatement registrations,
            PreparedStatement entries,
            PreparedStatement letters)
            throws SQLException {
        var id = FIRST + number;
        booking.add(bookings, here(Map.of("id", id, "key", UUID.randomUUID(), "token_hash", hash())));
        registration.add(
                registrations,
                here(Map.of(
                        "id",
                        id,
                        "booking_id",
                        id,
                        "token_hash",
                        hash(),
                        "uid",
                        UUID.randomUUID(),
                        "email",
                        "l" + id + "@kruinwijk.example")));
        entry.add(entries, here(Map.of("number", id, "subject", "registration:" + id, "hash", hash())));
        letter.add(letters, here(Map.of("token", UUID.randomUUID())));
    }

    private Map<String, Object> here(Map<String, Object> own) {
        var all = new HashMap<String, Object>(own);
        all.put("association_id", association);
        all.put("event_id", meeting);
        all.put("meeting", meeting);
        return all;
    }

    private static String hash() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
