package nl.bijeen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Puts associations and meetings straight into the database of a program that runs. */
record Ground(Connection db) {

    private static final Path ANNOUNCEMENT = Path.of("src/test/resources/nl/bijeen/bench/announcement.json");

    /** A new association; its number. */
    long association(String slug) throws SQLException {
        try (var insert = db.prepareStatement("""
                insert into association (slug, name, email, founded)
                values (?, 'Netwerk Sociaal Kruinwijk', 'bureau@kruinwijk.example', now())
                returning id
                """)) {
            insert.setString(1, slug);
            return number(insert);
        }
    }

    /** A published meeting that takes registrations, with so many seats; its number. */
    long meeting(long association, String slug, int seats) throws SQLException, IOException {
        try (var insert = db.prepareStatement("""
                with told as (select ?::jsonb as announcement),
                     made as (
                         insert into event (association_id, slug, announcement, title, kind, mode, free, starts_on, starts_at,
                                            ends_at, search, fate, created, changed)
                         select ?, ?, announcement, announcement ->> 'title', announcement ->> 'kind',
                                announcement -> 'where' ->> 'mode', true, (announcement -> 'when' ->> 'firstDay')::date,
                                (announcement -> 'when' ->> 'start')::time, (announcement -> 'when' ->> 'end')::time,
                                announcement ->> 'title', 'PUBLISHED', now(), now()
                         from told
                         returning id, association_id)
                insert into desk (event_id, association_id, capacity) select id, association_id, ? from made
                returning event_id
                """)) {
            insert.setString(1, Files.readString(ANNOUNCEMENT));
            insert.setLong(2, association);
            insert.setString(3, slug);
            insert.setInt(4, seats);
            return number(insert);
        }
    }

    /** A member of staff who may change things, and a link that signs them in by the token with this hash. */
    void editor(long association, String hash) throws SQLException {
        try (var insert = db.prepareStatement("""
                with one as (
                    insert into staff (association_id, name, email, role, joined_at)
                    values (?, 'Fenna de Lange', 'fenna@kruinwijk.example', 'EDITOR', now())
                    returning id)
                insert into sign_in_link (hash, staff_id, destination, expires_at)
                select ?, id, '/bureau', now() + interval '5 minutes' from one
                """)) {
            insert.setLong(1, association);
            insert.setString(2, hash);
            insert.executeUpdate();
        }
    }

    /** The only number that a question answers. */
    long count(String sql, Object... parameters) throws SQLException {
        try (var question = db.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) question.setObject(i + 1, parameters[i]);
            return number(question);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
