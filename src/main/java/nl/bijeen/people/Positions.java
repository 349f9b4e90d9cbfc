package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What persons do, and for which organisations. */
@Component
public class Positions {

    private final JdbcClient db;
    private final Journal journal;

    Positions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What somebody does, as it is entered. The organisation is one of the person's association. */
    public record Held(Organisation organisation, Position.Role role, String title, Period period) {}

    /** The newest first; those that ended last. */
    public List<Position> of(Person person) {
        return db.sql("""
                        select f.token as position_token, f.role, f.title, f.since as held_since, f.until as held_until, o.*
                        from position f
                        join organisation o on o.id = f.organisation_id
                        where f.person_id = ?
                        order by f.until is not null, f.since desc nulls last, f.id desc
                        """).param(person.id()).query(Positions::position).list();
    }

    @Transactional
    public void add(Person person, Held held, Actor by) {
        db.sql("""
                        insert into position (person_id, organisation_id, token, role, title, since, until)
                        values (:person, :organisation, :token, :role, :title, :since, :until)
                        """)
                .param("person", person.id())
                .param("organisation", held.organisation().id())
                .param("token", Tokens.random())
                .param("role", held.role().name())
                .param("title", held.title())
                .param("since", Organisations.day(held.period().since()))
                .param("until", Organisations.day(held.period().until()))
                .update();
        note(person, "people.position_added", changes(null, held), by);
    }

    @Transactional
    public void change(Person person, Position before, Held held, Actor by) {
        var was = new Held(before.organisation(), before.role(), before.title(), before.period());
        if (was.equals(held)) return;
        db.sql("""
                        update position
                        set organisation_id = :organisation, role = :role, title = :title, since = :since, until = :until
                        where token = :token and person_id = :person
                        """)
                .param("organisation", held.organisation().id())
                .param("role", held.role().name())
                .param("title", held.title())
                .param("since", Organisations.day(held.period().since()))
                .param("until", Organisations.day(held.period().until()))
                .param("token", before.token())
                .param("person", person.id())
                .update();
        note(person, "people.position_changed", changes(was, held), by);
    }

    /** Ends what somebody does after this day; false when it ended before, or begins later. */
    @Transactional
    public boolean end(Person person, Position position, LocalDate lastDay, Actor by) {
        var before = new Held(position.organisation(), position.role(), position.title(), position.period());
        var period = new Period(before.period().since(), lastDay);
        if (before.period().over(lastDay) || period.endsBeforeItStarts()) return false;
        change(person, position, new Held(before.organisation(), before.role(), before.title(), period), by);
        return true;
    }

    private void note(Person person, String what, Changed changes, Actor by) {
        journal.note(person.association(), by, what, null, person.subject(), changes.toArray());
    }

    /** Names the organisation also where that stayed the same: people have several positions. */
    private static Changed changes(@Nullable Held before, Held after) {
        return new Changed()
                .always(
                        "organisation",
                        before == null ? null : before.organisation().name(),
                        after.organisation().name())
                .field("position", before == null ? null : before.role(), after.role())
                .field("job", before == null ? "" : before.title(), after.title())
                .field(
                        "since",
                        before == null ? null : before.period().since(),
                        after.period().since())
                .field(
                        "until",
                        before == null ? null : before.period().until(),
                        after.period().until());
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getString("position_token"),
                Organisations.organisation(row, number),
                Position.Role.valueOf(row.getString("role")),
                row.getString("title"),
                new Period(row.getObject("held_since", LocalDate.class), row.getObject("held_until", LocalDate.class)));
    }
}
