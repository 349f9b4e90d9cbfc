package nl.bijeen.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Fills the database with meetings and registrations of an association, by SQL. Letters and journal do not come with them. */
final class FullHouse {

    private static final int AT_ONCE = 50_000;

    /** Above the numbers that the program gives out, and those of {@link Limit}. */
    private static final long FIRST = 2_000_000_000L;

    private final Connection db;
    private final Rows event;
    private long written;

    /** @param model a meeting to make the others after */
    FullHouse(Connection db, long model) throws SQLException {
        this.db = db;
        event = Rows.like(db, "event", "id = ?", model).without("id");
    }

    /** So many meetings more. */
    void meetings(int count) throws SQLException {
        try (var events = event.insert(db)) {
            for (var i = 1; i <= count; i++) {
                event.add(events, Map.of("slug", "bijeenkomst-" + i, "uid", UUID.randomUUID()));
                if (i % 1000 == 0 || i == count) events.executeBatch();
            }
        }
        try (var desks = db.prepareStatement("""
                insert into desk (event_id, association_id, capacity)
                select id, association_id, 100000 from event where slug like 'bijeenkomst-%' on conflict do nothing
                """)) {
            desks.executeUpdate();
        }
    }

    /** So many people more, spread over the meetings whose address begins like this. */
    void people(int count, String slugs) throws SQLException {
        for (var left = count; left > 0; left -= AT_ONCE) people(slugs, Math.min(left, AT_ONCE), FIRST + written);
    }

    private void people(String slugs, int count, long before) throws SQLException {
        written += count;
        run("""
                insert into booking (id, association_id, event_id, key, token_hash, name, email, language, together, made_at)
                select %2$d + number, association_id, chosen.id, gen_random_uuid(), md5('b' || %2$d + number), 'Deelnemer ' || number,
                       'd' || %2$d + number || '@daldorp.example', 'nl', false, now()
                from generate_series(1, %1$d) as number
                join (select id, association_id, row_number() over () as place from event where slug like '%3$s%%') as chosen
                  on place = 1 + number %% (select count(*) from event where slug like '%3$s%%')
                order by chosen.id
                """.formatted(count, before, slugs));
        run("""
                insert into registration (id, association_id, event_id, booking_id, token_hash, name, email, organisation, language,
                                          status, since, changed)
                select id, association_id, event_id, id, md5('r' || id), name, email, 'Gemeente Daldorp', 'nl', 'CONFIRMED', now(), now()
                from booking where id > %d
                order by event_id
                """.formatted(before));
    }

    /** As the database is long after all this came: else the server would tidy up in the middle of what is measured. */
    void settle() throws SQLException {
        run("vacuum analyze");
    }

    private void run(String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
