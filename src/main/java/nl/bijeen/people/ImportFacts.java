package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that an association knows of people into memory: rows of a file may be about any of it. Table by table: after
 * thousands of rows came in at once the database misjudges how many there are, and picks ruinous ways to join them.
 */
@Component
class ImportFacts {

    private final JdbcClient db;

    ImportFacts(JdbcClient db) {
        this.db = db;
    }

    ImportRegister of(AssociationId association, LocalDate today) {
        var register = new ImportRegister(today);
        var organisations = organisations(association, register);
        var persons = persons(association);
        persons.values().forEach(register.persons::add);
        otherAddresses(association, persons, register);
        positions(persons, organisations, register);
        memberships(organisations, register);
        groups(association, persons, register);
        return register;
    }

    private Map<Long, ImportThing<ImportOrganisations.Known>> organisations(
            AssociationId association, ImportRegister register) {
        record Merged(long id, LocalDate last, long successor) {}
        var found = new LinkedHashMap<Long, ImportThing<ImportOrganisations.Known>>();
        var merged = new ArrayList<Merged>();
        db.sql("""
                        select id, token, name, kind, cbs_code, kvk, until, successor_id
                        from organisation
                        where association_id = ?
                        order by id
                        """).param(association.value()).query(row -> {
            found.put(row.getLong("id"), ImportThing.known(row.getString("token"), organisation(row)));
            var last = row.getObject("until", LocalDate.class);
            var successor = row.getLong("successor_id");
            if (last != null && !row.wasNull()) merged.add(new Merged(row.getLong("id"), last, successor));
        });
        found.values().forEach(register.organisations::add);
        for (var it : merged) {
            var thing = found.get(it.id());
            var successor = found.get(it.successor());
            if (thing != null && successor != null) register.organisations.merged(thing, it.last(), successor);
        }
        return found;
    }

    private static ImportOrganisations.Known organisation(ResultSet row) throws SQLException {
        return new ImportOrganisations.Known(
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("cbs_code"),
                row.getString("kvk"));
    }

    private Map<Long, ImportThing<Person.Profile>> persons(AssociationId association) {
        var found = new LinkedHashMap<Long, ImportThing<Person.Profile>>();
        db.sql("""
                        select id, token, name, email, phone
                        from person
                        where association_id = ? and merged_into is null
                        order by id
                        """).param(association.value()).query(row -> {
            var profile = new Person.Profile(row.getString("name"), email(row), row.getString("phone"));
            found.put(row.getLong("id"), ImportThing.known(row.getString("token"), profile));
        });
        return found;
    }

    private void otherAddresses(
            AssociationId association, Map<Long, ImportThing<Person.Profile>> persons, ImportRegister register) {
        db.sql("select person_id, email from person_address where association_id = ?")
                .param(association.value())
                .query(row -> {
                    var person = persons.get(row.getLong("person_id"));
                    if (person != null) register.persons.alsoAt(row.getString("email"), person);
                });
    }

    private void positions(
            Map<Long, ImportThing<Person.Profile>> persons,
            Map<Long, ImportThing<ImportOrganisations.Known>> organisations,
            ImportRegister register) {
        db.sql("select * from position where person_id = any(?) order by id")
                .param(ids(persons))
                .query(row -> {
                    var person = persons.get(row.getLong("person_id"));
                    var organisation = organisations.get(row.getLong("organisation_id"));
                    // An organisation that was added since the question before this one is not of this register.
                    if (person == null || organisation == null) return;
                    var role = Position.Role.valueOf(row.getString("role"));
                    register.positions.add(ImportThing.known(
                            row.getString("token"),
                            new ImportPositions.Known(
                                    person, organisation, role, row.getString("title"), period(row))));
                });
    }

    private void memberships(Map<Long, ImportThing<ImportOrganisations.Known>> organisations, ImportRegister register) {
        db.sql("select * from membership where organisation_id = any(?) order by id")
                .param(ids(organisations))
                .query(row -> {
                    var organisation = organisations.get(row.getLong("organisation_id"));
                    if (organisation == null) return;
                    register.memberships.add(ImportThing.known(
                            row.getString("id"), new ImportMemberships.Known(organisation, period(row))));
                });
    }

    private void groups(
            AssociationId association, Map<Long, ImportThing<Person.Profile>> persons, ImportRegister register) {
        var groups = new LinkedHashMap<Long, ImportThing<String>>();
        db.sql(
                        "select id, token, name, rule is not null as ruled from person_group where association_id = ? order by id")
                .param(association.value())
                .query(row -> {
                    if (row.getBoolean("ruled")) register.groups.addByRule(row.getString("name"));
                    else
                        groups.put(row.getLong("id"), ImportThing.known(row.getString("token"), row.getString("name")));
                });
        groups.values().forEach(register.groups::add);
        db.sql("select group_id, person_id from group_member where group_id = any(?)")
                .param(ids(groups))
                .query(row -> {
                    var group = groups.get(row.getLong("group_id"));
                    var person = persons.get(row.getLong("person_id"));
                    if (group != null && person != null) register.groups.member(group, person);
                });
    }

    private static Long[] ids(Map<Long, ?> things) {
        return things.keySet().toArray(Long[]::new);
    }

    private static @Nullable EmailAddress email(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return email == null ? null : new EmailAddress(email);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
