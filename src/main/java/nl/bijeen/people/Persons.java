package nl.bijeen.people;

import static java.util.stream.Stream.concat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The persons an association knows. */
@Component
public class Persons {

    private final JdbcClient db;
    private final Journal journal;

    Persons(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What came of adding or changing a person. */
    public sealed interface Saved {

        record Done(Person person) implements Saved {}

        /** Somebody else of the association has this mail address; nothing was written. */
        record AddressTaken(Person other) implements Saved {}
    }

    /** Writes nothing when somebody of the association has the mail address, or is known by it too. */
    @Transactional
    public Saved add(AssociationId association, Person.Profile profile, Actor by) {
        var other = at(association, profile.email());
        if (other.isPresent()) return new Saved.AddressTaken(other.get());
        var added = db.sql("""
                        insert into person (association_id, token, name, email, phone, search)
                        values (:association, :token, :name, :email, :phone, :search)
                        on conflict do nothing
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .params(columns(profile))
                .query(Persons::person)
                .optional();
        if (added.isEmpty())
            return new Saved.AddressTaken(at(association, profile.email()).orElseThrow());
        note(added.get(), "people.person_added", changes(new Person.Profile("", null, ""), profile), by);
        return new Saved.Done(added.get());
    }

    @Transactional
    public Saved change(Person before, Person.Profile profile, Actor by) {
        var other = at(before.association(), profile.email()).filter(it -> it.id() != before.id());
        if (other.isPresent()) return new Saved.AddressTaken(other.get());
        var changes = changes(before.profile(), profile);
        if (changes.nothing()) return new Saved.Done(before);

        var after = put(before, profile);
        note(after, "people.person_changed", changes, by);
        return new Saved.Done(after);
    }

    /** Who has this token; not who was merged into another, see {@link #heir}. */
    public Optional<Person> find(AssociationId association, String token) {
        return db.sql("select * from person where association_id = ? and token = ? and merged_into is null")
                .params(association.value(), token)
                .query(Persons::person)
                .optional();
    }

    /** Who somebody became that was merged, once or several times. */
    public Optional<Person> heir(AssociationId association, String token) {
        return db.sql("""
                        select heir.*
                        from person p
                        join person heir on heir.id = coalesce(p.merged_into, p.id)
                        where p.association_id = ? and p.token = ?
                        """)
                .params(association.value(), token)
                .query(Persons::person)
                .optional();
    }

    /** Who has this mail address, whatever the capitals, or is known by it since two were merged. */
    public Optional<Person> at(AssociationId association, @Nullable EmailAddress email) {
        if (email == null) return Optional.empty();
        return db.sql("""
                        select *
                        from person
                        where association_id = :association and lower(email) = lower(:email)
                           or id = (select person_id from person_address
                                    where association_id = :association and lower(email) = lower(:email))
                        order by lower(email) = lower(:email) desc nulls last
                        limit 1
                        """)
                .param("association", association.value())
                .param("email", email.value())
                .query(Persons::person)
                .optional();
    }

    /** All mail addresses somebody is known by, their own first. */
    public List<EmailAddress> addresses(Person person) {
        var others = db.sql("select email from person_address where person_id = ? order by lower(email)")
                .param(person.id())
                .query((row, number) -> new EmailAddress(row.getString(1)))
                .list();
        return concat(Stream.ofNullable(person.profile().email()), others.stream())
                .toList();
    }

    /**
     * Whether all are there, different ones of one association, and nobody else changes them until the commit. In one order, so
     * that none waits in a circle.
     */
    boolean lock(Person... several) {
        var ids = Stream.of(several).map(Person::id).distinct().toList();
        var locked = db.sql("""
                        select id
                        from person
                        where id in (:ids) and association_id = :association and merged_into is null
                        order by id
                        for update
                        """)
                .param("ids", ids)
                .param("association", several[0].association().value())
                .query(Long.class)
                .list();
        return locked.size() == several.length;
    }

    Person row(long id) {
        return db.sql("select * from person where id = ?")
                .param(id)
                .query(Persons::person)
                .single();
    }

    /** Writes what is known of somebody, without asking whether it can be. */
    Person put(Person person, Person.Profile profile) {
        return db.sql("""
                        update person
                        set name = :name, email = :email, phone = :phone, search = :search
                        where id = :id
                        returning *
                        """)
                .param("id", person.id())
                .params(columns(profile))
                .query(Persons::person)
                .single();
    }

    /** Who had been merged into the one who goes is from now on the one who is left: one step leads there. */
    void bury(Person from, Person into) {
        db.sql("update person set merged_into = ? where merged_into = ?")
                .params(into.id(), from.id())
                .update();
        db.sql("update person set merged_into = ?, email = null, search = '' where id = ?")
                .params(into.id(), from.id())
                .update();
    }

    Person raise(Person from, Person.Profile profile) {
        db.sql("update person set merged_into = null where id = ?")
                .param(from.id())
                .update();
        takeBack(from);
        return put(from, profile);
    }

    /** Those who had been merged into them before are them again. */
    private void takeBack(Person from) {
        db.sql("""
                        with recursive line as (
                            select from_id from person_merge where into_id = :from and undone_at is null
                            union
                            select m.from_id
                            from person_merge m
                            join line on m.into_id = line.from_id
                            where m.undone_at is null)
                        update person set merged_into = :from where id in (select from_id from line)
                        """).param("from", from.id()).update();
    }

    void alsoAt(Person person, String address) {
        db.sql("insert into person_address (association_id, person_id, email) values (?, ?, ?)")
                .params(person.association().value(), person.id(), address)
                .update();
    }

    void notAt(Person person, String address) {
        db.sql("delete from person_address where person_id = ? and email = ?")
                .params(person.id(), address)
                .update();
    }

    private void note(Person person, String what, Changed changes, Actor by) {
        journal.note(person.association(), by, what, null, person.subject(), changes.toArray());
    }

    static Changed changes(Person.Profile before, Person.Profile after) {
        return new Changed()
                .field("name", before.name(), after.name())
                .field("email", address(before), address(after))
                .field("phone", before.phone(), after.phone());
    }

    private static @Nullable String address(Person.Profile profile) {
        return profile.email() == null ? null : profile.email().value();
    }

    private static Map<String, Object> columns(Person.Profile profile) {
        var columns = new HashMap<String, Object>();
        columns.put("name", profile.name());
        columns.put("email", new SqlParameterValue(Types.VARCHAR, address(profile)));
        columns.put("phone", profile.phone());
        columns.put("search", SearchWords.of(profile.name(), address(profile)));
        return columns;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        return new Person(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                new Person.Profile(
                        row.getString("name"), email == null ? null : new EmailAddress(email), row.getString("phone")));
    }
}
