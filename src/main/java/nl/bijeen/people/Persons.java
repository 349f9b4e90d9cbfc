package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    @Transactional
    public Saved add(AssociationId association, Person.Profile profile, Actor by) {
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

        var after = db.sql("""
                        update person
                        set name = :name, email = :email, phone = :phone, search = :search
                        where id = :id
                        returning *
                        """)
                .param("id", before.id())
                .params(columns(profile))
                .query(Persons::person)
                .single();
        note(after, "people.person_changed", changes, by);
        return new Saved.Done(after);
    }

    public Optional<Person> find(AssociationId association, String token) {
        return db.sql("select * from person where association_id = ? and token = ?")
                .params(association.value(), token)
                .query(Persons::person)
                .optional();
    }

    /** Who has this mail address, whatever the capitals. */
    public Optional<Person> at(AssociationId association, @Nullable EmailAddress email) {
        if (email == null) return Optional.empty();
        return db.sql("select * from person where association_id = ? and lower(email) = lower(?)")
                .params(association.value(), email.value())
                .query(Persons::person)
                .optional();
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
