package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations an association knows. */
@Component
public class Organisations {

    private final JdbcClient db;
    private final Journal journal;

    Organisations(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What came of adding or changing an organisation. */
    public sealed interface Saved {

        record Done(Organisation organisation) implements Saved {}

        /** Another organisation of the association is called so; nothing was written. */
        record NameTaken(Organisation other) implements Saved {}
    }

    /** Writes nothing when one of the association is called so, whatever the capitals. */
    @Transactional
    public Saved add(AssociationId association, Organisation.Profile profile, Actor by) {
        var added = db.sql("""
                        insert into organisation (association_id, token, name, kind, cbs_code, kvk, oin, street, postcode, city,
                                                  province, mail_domains, since, until, search)
                        values (:association, :token, :name, :kind, :cbsCode, :kvk, :oin, :street, :postcode, :city,
                                :province, string_to_array(:mailDomains, ' '), :since, :until, :search)
                        on conflict do nothing
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .params(columns(profile))
                .query(Organisations::organisation)
                .optional();
        if (added.isEmpty())
            return new Saved.NameTaken(named(association, profile.name()).orElseThrow());
        note(added.get(), "people.organisation_added", new Changed().field("name", null, profile.name()), by);
        return new Saved.Done(added.get());
    }

    @Transactional
    public Saved change(Organisation before, Organisation.Profile profile, Actor by) {
        var other = named(before.association(), profile.name()).filter(it -> it.id() != before.id());
        if (other.isPresent()) return new Saved.NameTaken(other.get());
        var changes = changes(before.profile(), profile);
        if (changes.nothing()) return new Saved.Done(before);

        var after = db.sql("""
                        update organisation
                        set name = :name, kind = :kind, cbs_code = :cbsCode, kvk = :kvk, oin = :oin, street = :street,
                            postcode = :postcode, city = :city, province = :province,
                            mail_domains = string_to_array(:mailDomains, ' '),
                            since = :since, until = :until, search = :search
                        where id = :id
                        returning *
                        """)
                .param("id", before.id())
                .params(columns(profile))
                .query(Organisations::organisation)
                .single();
        note(after, "people.organisation_changed", changes, by);
        return new Saved.Done(after);
    }

    public Optional<Organisation> find(AssociationId association, String token) {
        return db.sql("select * from organisation where association_id = ? and token = ?")
                .params(association.value(), token)
                .query(Organisations::organisation)
                .optional();
    }

    /** What it went up in; empty when it goes on. */
    public Optional<Organisation> successor(Organisation organisation) {
        var successor = organisation.successor();
        if (successor == null) return Optional.empty();
        return db.sql("select * from organisation where association_id = ? and id = ?")
                .params(organisation.association().value(), successor)
                .query(Organisations::organisation)
                .optional();
    }

    /** What went up in it, by name. */
    public List<Organisation> predecessors(Organisation organisation) {
        return db.sql("select * from organisation where association_id = ? and successor_id = ? order by search, id")
                .params(organisation.association().value(), organisation.id())
                .query(Organisations::organisation)
                .list();
    }

    /** The organisation that is called so, whatever the capitals. */
    public Optional<Organisation> named(AssociationId association, String name) {
        return db.sql("select * from organisation where association_id = ? and lower(name) = lower(?)")
                .params(association.value(), name)
                .query(Organisations::organisation)
                .optional();
    }

    /** All that exist on this day, by name. */
    public List<Organisation> existing(AssociationId association, LocalDate day) {
        return db.sql("""
                        select *
                        from organisation
                        where association_id = :association and (until is null or until >= :day)
                        order by search, id
                        """)
                .param("association", association.value())
                .param("day", day)
                .query(Organisations::organisation)
                .list();
    }

    private void note(Organisation organisation, String what, Changed changes, Actor by) {
        journal.note(organisation.association(), by, what, null, organisation.subject(), changes.toArray());
    }

    private static Changed changes(Organisation.Profile before, Organisation.Profile after) {
        return new Changed()
                .field("name", before.name(), after.name())
                .field("organisation_kind", before.kind(), after.kind())
                .field("cbs_code", before.numbers().cbsCode(), after.numbers().cbsCode())
                .field("kvk", before.numbers().kvk(), after.numbers().kvk())
                .field("oin", before.numbers().oin(), after.numbers().oin())
                .field("street", before.address().street(), after.address().street())
                .field("postcode", before.address().postcode(), after.address().postcode())
                .field("city", before.address().city(), after.address().city())
                .field("province", before.address().province(), after.address().province())
                .field("mail_domains", words(before.mailDomains()), words(after.mailDomains()))
                .field("since", before.existence().since(), after.existence().since())
                .field("until", before.existence().until(), after.existence().until());
    }

    private static String words(List<String> several) {
        return String.join(" ", several);
    }

    private static Map<String, Object> columns(Organisation.Profile profile) {
        var columns = new HashMap<String, Object>();
        columns.put("name", profile.name());
        columns.put("kind", profile.kind().name());
        columns.put("cbsCode", text(profile.numbers().cbsCode()));
        columns.put("kvk", text(profile.numbers().kvk()));
        columns.put("oin", text(profile.numbers().oin()));
        columns.put("street", profile.address().street());
        columns.put("postcode", profile.address().postcode());
        columns.put("city", profile.address().city());
        columns.put("province", profile.address().province());
        columns.put("mailDomains", words(profile.mailDomains()));
        columns.put("since", day(profile.existence().since()));
        columns.put("until", day(profile.existence().until()));
        columns.put("search", SearchWords.of(profile.name(), profile.address().city()));
        return columns;
    }

    private static SqlParameterValue text(@Nullable String text) {
        return new SqlParameterValue(Types.VARCHAR, text);
    }

    static SqlParameterValue day(@Nullable LocalDate day) {
        return new SqlParameterValue(Types.DATE, day);
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                profile(row),
                row.getObject("successor_id", Long.class));
    }

    private static Organisation.Profile profile(ResultSet row) throws SQLException {
        return new Organisation.Profile(
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                new Organisation.Numbers(row.getString("cbs_code"), row.getString("kvk"), row.getString("oin")),
                new Organisation.Address(
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("city"),
                        row.getString("province")),
                List.of((String[]) row.getArray("mail_domains").getArray()),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
