package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Standing.Employer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds which organisation somebody means who says where they work. */
@Component
public class Employers {

    private static final String TOWN = "gemeente ";

    private final JdbcClient db;
    private final JsonMapper json;

    Employers(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** An organisation that was found: by its name, by what a mail address ends in, or by both. */
    public record Known(Employer employer, boolean named, boolean mailed) {}

    /**
     * Organisations that are called so, with or without "gemeente" before it, and those whose mail addresses end so; and who
     * went on after them, because people go on saying where they always worked.
     *
     * @param domain what comes after the at sign, in small letters; may be empty
     */
    public List<Known> known(AssociationId association, String name, String domain) {
        return db.sql("""
                        with recursive known as (
                            select o.*, lower(o.name) = any (:names) as named, :domain = any (o.mail_domains) as mailed
                            from organisation o
                            where o.association_id = :association
                              and (lower(o.name) = any (:names) or :domain = any (o.mail_domains))
                            union
                            select s.*, k.named, k.mailed
                            from known k
                            join organisation s on s.id = k.successor_id
                        )
                        select known.*,
                               (select coalesce(jsonb_agg(jsonb_build_object('since', m.since, 'until', m.until)), '[]')
                                from membership m
                                where m.organisation_id = known.id) as memberships
                        from known
                        order by known.id
                        """)
                .param("association", association.value())
                .param("names", spellings(name))
                .param("domain", domain)
                .query(this::known)
                .list();
    }

    /**
     * Somebody who says where they work.
     *
     * @param email may be empty; {@code organisation} likewise
     */
    public record Said(String email, String organisation) {}

    /**
     * The ids of the one organisation that each of these people comes for, in their order; empty for who comes for none that the
     * association knows. The register knows best where somebody works that day, then the end of their address, then what they
     * typed. Who works for several, comes for the one they typed.
     */
    public List<Optional<Long>> of(AssociationId association, List<Said> people, LocalDate day) {
        return db.sql("""
                        select works.id
                        from unnest(:emails::text[], :names::text[], :others::text[]) with ordinality as said (email, name, other, number)
                        left join lateral (
                            select o.id
                            from (select f.organisation_id, 1 as sure
                                  from mailbox m
                                  join position f on f.person_id = m.person_id
                                  where m.association_id = :association and m.email = said.email and m.entry_id = m.person_id
                                    and (f.since is null or f.since <= :day) and (f.until is null or f.until >= :day)
                                  union all
                                  select d.id, case when split_part(said.email, '@', 2) = any (d.mail_domains) then 2 else 3 end
                                  from organisation d
                                  where d.association_id = :association
                                    and (split_part(said.email, '@', 2) = any (d.mail_domains)
                                         or lower(d.name) in (said.name, said.other))) as known (organisation_id, sure)
                            join organisation o on o.id = known.organisation_id
                            order by known.sure, lower(o.name) = said.name desc, lower(o.name) = said.other desc, o.id
                            limit 1) as works on true
                        order by number
                        """)
                .param("association", association.value())
                .param("emails", array(people, it -> it.email().toLowerCase(Locale.ROOT)), Types.ARRAY)
                .param("names", array(people, it -> plain(it.organisation())), Types.ARRAY)
                .param("others", array(people, it -> otherwise(plain(it.organisation()))), Types.ARRAY)
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .list();
    }

    private static String[] array(List<Said> people, Function<Said, String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }

    /** The same for names that read the same, whatever the capitals and spaces, with or without "gemeente" before it. */
    public static String plainest(String typed) {
        var name = plain(typed);
        return name.startsWith(TOWN) ? otherwise(name) : name;
    }

    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** With "gemeente" before a plain name that has it not, and without it before one that has. */
    private static String otherwise(String name) {
        return name.startsWith(TOWN) ? name.substring(TOWN.length()) : TOWN + name;
    }

    private static String[] spellings(String typed) {
        var name = plain(typed);
        return name.isEmpty() ? new String[0] : new String[] {name, otherwise(name)};
    }

    private Known known(ResultSet row, int number) throws SQLException {
        var memberships = json.readValue(row.getString("memberships"), Standings.PERIODS);
        var employer = Standings.employer(Organisations.organisation(row, number), memberships);
        return new Known(employer, row.getBoolean("named"), row.getBoolean("mailed"));
    }
}
