package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
     * Somebody who says where they work.
     *
     * @param email may be empty; {@code organisation} likewise
     */
    public record Said(String email, String organisation) {

        /** What comes after the at sign, in small letters; empty without an address. */
        private String domain() {
            return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Organisations that each of these people may mean, in their order: those called as they say, with or without "gemeente" before
     * it, and those whose mail addresses end as theirs does; and who went on after them, because people go on saying where they
     * always worked.
     */
    public List<List<Known>> known(AssociationId association, List<Said> people) {
        var trails = trails(
                association,
                people.stream().flatMap(it -> spellings(it.organisation())),
                people.stream().map(Said::domain));
        return people.stream()
                .map(it -> trails.stream()
                        .flatMap(trail -> trail.known(it).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    /** An organisation, with the name in small letters and the ends of addresses of the one it is, or went on after. */
    private record Trail(Employer employer, String name, Set<String> domains) {

        Optional<Known> known(Said said) {
            var named = spellings(said.organisation()).anyMatch(name::equals);
            var mailed = domains.contains(said.domain());
            return named || mailed ? Optional.of(new Known(employer, named, mailed)) : Optional.empty();
        }
    }

    private List<Trail> trails(AssociationId association, Stream<String> names, Stream<String> domains) {
        return db.sql("""
                        with recursive known as (
                            select o.*, lower(o.name) as first_name, o.mail_domains as first_domains
                            from organisation o
                            where o.association_id = :association
                              and (lower(o.name) = any (:names) or o.mail_domains && :domains::text[])
                            union
                            select s.*, k.first_name, k.first_domains
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
                .param("names", distinct(names), Types.ARRAY)
                .param("domains", distinct(domains), Types.ARRAY)
                .query(this::trail)
                .list();
    }

    private static final String EMPLOYERS = """
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
            """;

    /**
     * The ids of the one organisation that each of these people comes for, in their order; empty for who comes for none that the
     * association knows. The register knows best where somebody works that day, then the end of their address, then what they
     * typed. Who works for several, comes for the one they typed.
     */
    public List<Optional<Long>> of(AssociationId association, List<Said> people, LocalDate day) {
        return db.sql(EMPLOYERS)
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

    private static Stream<String> spellings(String typed) {
        var name = plain(typed);
        return name.isEmpty() ? Stream.empty() : Stream.of(name, otherwise(name));
    }

    private static String[] distinct(Stream<String> words) {
        return words.filter(it -> !it.isEmpty()).distinct().toArray(String[]::new);
    }

    private Trail trail(ResultSet row, int number) throws SQLException {
        var memberships = json.readValue(row.getString("memberships"), Standings.PERIODS);
        return new Trail(
                Standings.employer(Organisations.organisation(row, number), memberships),
                row.getString("first_name"),
                Set.of((String[]) row.getArray("first_domains").getArray()));
    }
}
