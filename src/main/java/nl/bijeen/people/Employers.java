package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    private static String[] spellings(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (name.isEmpty()) return new String[0];
        var other = name.startsWith(TOWN) ? name.substring(TOWN.length()) : TOWN + name;
        return Stream.of(name, other).toArray(String[]::new);
    }

    private Known known(ResultSet row, int number) throws SQLException {
        var memberships = json.readValue(row.getString("memberships"), Standings.PERIODS);
        var employer = Standings.employer(Organisations.organisation(row, number), memberships);
        return new Known(employer, row.getBoolean("named"), row.getBoolean("mailed"));
    }
}
