package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that an association knows of people into memory: rows of a file may be about any of it. */
@Component
class ImportFacts {

    private final JdbcClient db;

    ImportFacts(JdbcClient db) {
        this.db = db;
    }

    ImportRegister of(AssociationId association, LocalDate today) {
        var register = new ImportRegister(today);
        organisations(association, register);
        persons(association, register);
        positions(association, register);
        memberships(association, register);
        groups(association, register);
        return register;
    }

    private void organisations(AssociationId association, ImportRegister register) {
        db.sql("select token, name, kind, cbs_code, kvk from organisation where association_id = ? order by id")
                .param(association.value())
                .query((row, number) -> ImportThing.known(
                        row.getString("token"),
                        new ImportOrganisations.Known(
                                row.getString("name"),
                                Organisation.Kind.valueOf(row.getString("kind")),
                                row.getString("cbs_code"),
                                row.getString("kvk"))))
                .list()
                .forEach(register.organisations::add);
    }

    private void persons(AssociationId association, ImportRegister register) {
        db.sql("select token, name, email, phone from person where association_id = ? and merged_into is null order by id")
                .param(association.value())
                .query((row, number) -> ImportThing.known(
                        row.getString("token"),
                        new Person.Profile(row.getString("name"), email(row), row.getString("phone"))))
                .list()
                .forEach(register.persons::add);
    }

    private void positions(AssociationId association, ImportRegister register) {
        record Row(String token, String person, String organisation, Position.Role role, String title, Period period) {}
        var rows = db.sql("""
                        select f.token, p.token as person, o.token as organisation, f.role, f.title, f.since, f.until
                        from position f
                        join person p on p.id = f.person_id
                        join organisation o on o.id = f.organisation_id
                        where p.association_id = ?
                        order by f.id
                        """)
                .param(association.value())
                .query((row, number) -> new Row(
                        row.getString("token"),
                        row.getString("person"),
                        row.getString("organisation"),
                        Position.Role.valueOf(row.getString("role")),
                        row.getString("title"),
                        period(row)))
                .list();
        for (var row : rows) {
            var person = register.persons.get(row.person());
            var organisation = register.organisations.get(row.organisation());
            // Somebody who came in between two of these questions is not of this register.
            if (person == null || organisation == null) continue;
            var known = new ImportPositions.Known(person, organisation, row.role(), row.title(), row.period());
            register.positions.add(ImportThing.known(row.token(), known));
        }
    }

    private void memberships(AssociationId association, ImportRegister register) {
        record Row(String id, String organisation, Period period) {}
        var rows = db.sql("""
                        select m.id, o.token as organisation, m.since, m.until
                        from membership m
                        join organisation o on o.id = m.organisation_id
                        where o.association_id = ?
                        order by m.id
                        """)
                .param(association.value())
                .query((row, number) -> new Row(row.getString("id"), row.getString("organisation"), period(row)))
                .list();
        for (var row : rows) {
            var organisation = register.organisations.get(row.organisation());
            if (organisation == null) continue;
            register.memberships.add(
                    ImportThing.known(row.id(), new ImportMemberships.Known(organisation, row.period())));
        }
    }

    private void groups(AssociationId association, ImportRegister register) {
        Map<String, ImportThing<String>> groups = new HashMap<>();
        db.sql("select name from person_group where association_id = ? and rule is not null")
                .param(association.value())
                .query(String.class)
                .list()
                .forEach(register.groups::addByRule);
        db.sql("select token, name from person_group where association_id = ? and rule is null order by id")
                .param(association.value())
                .query((row, number) -> ImportThing.known(row.getString("token"), row.getString("name")))
                .list()
                .forEach(it -> groups.put(it.token, it));
        groups.values().forEach(register.groups::add);
        record Row(String group, String person) {}
        var rows = db.sql("""
                        select g.token as group_token, p.token as person
                        from group_member m
                        join person_group g on g.id = m.group_id
                        join person p on p.id = m.person_id
                        where g.association_id = ?
                        """)
                .param(association.value())
                .query((row, number) -> new Row(row.getString("group_token"), row.getString("person")))
                .list();
        for (var row : rows) {
            var group = groups.get(row.group());
            var person = register.persons.get(row.person());
            if (group != null && person != null) register.groups.member(group, person);
        }
    }

    private static @Nullable EmailAddress email(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return email == null ? null : new EmailAddress(email);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
