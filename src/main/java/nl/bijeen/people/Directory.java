package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where the office looks people and organisations up. Each list is one question to the database. */
@Component
public class Directory {

    public static final int LENGTH = 50;

    static final TypeReference<List<Job>> JOBS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Directory(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * One page of a list.
     *
     * @param total on all pages together
     * @param exact false when nothing fits the words themselves and these fit but for a typing mistake
     */
    public record Found<T>(List<T> items, long total, boolean exact) {

        public Found {
            items = List.copyOf(items);
        }

        public Found(List<T> items, long total) {
            this(items, total, true);
        }
    }

    /**
     * A person with what they do now.
     *
     * @param left whether everything they did is over
     */
    public record PersonLine(Person person, List<Job> jobs, boolean left) {

        public PersonLine {
            jobs = List.copyOf(jobs);
        }

        PersonLine(Person person, List<Job> jobs) {
            this(person, jobs, false);
        }
    }

    public record Job(String organisation, String organisationToken, Position.Role role, String title) {}

    /** An organisation, whether it is a member now, and how many people work there now. */
    public record OrganisationLine(Organisation organisation, boolean member, int people) {}

    /**
     * Whom somebody looks for.
     *
     * @param words each must be in a name, a mail address they are known by, or the name of an organisation they work for now; empty for all
     * @param organisation token of an organisation they work for now; null for all
     * @param role what they do now; null for all
     * @param group token of a group they are in by list; null for all
     * @param outside token of a group they are not in by list; null for all
     */
    public record Sought(
            String words,
            @Nullable String organisation,
            Position.@Nullable Role role,
            @Nullable String group,
            @Nullable String outside) {

        public static Sought by(String words) {
            return new Sought(words, null, null, null, null);
        }

        public static Sought at(Organisation organisation) {
            return new Sought("", organisation.token(), null, null, null);
        }

        public static Sought in(Group group) {
            return new Sought("", null, null, group.token(), null);
        }
    }

    /**
     * Persons by name.
     *
     * @param page counts from 1
     */
    public Found<PersonLine> persons(AssociationId association, Sought sought, LocalDate today, int page) {
        return persons(association, sought, today, LENGTH, (page - 1L) * LENGTH);
    }

    private static final String PERSONS = """
            with fitting as (
                select p.*, coalesce(now.jobs, '[]') as jobs,
                       (select coalesce(bool_and(coalesce(f.until < :today, false)), false) from position f
                        where f.person_id = p.id) as left_all,
                       p.search || ' ' || now.search ~ all (:exact) as exact
                from person p
                cross join lateral (
                    select jsonb_agg(jsonb_build_object('organisation', o.name, 'organisationToken', o.token,
                                                        'role', f.role, 'title', f.title) order by o.search) as jobs,
                           concat(string_agg(o.search, ' '), ' ',
                                  (select string_agg(regexp_replace(lower(a.email), '[^[:alnum:]@.]+', ' ', 'g'), ' ')
                                   from person_address a where a.person_id = p.id)) as search,
                           count(*) filter (where (:organisation::text is null or o.token = :organisation)
                                              and (:role::text is null or f.role = :role)) as fitting
                    from position f
                    join organisation o on o.id = f.organisation_id
                    where f.person_id = p.id and (f.since is null or f.since <= :today)
                      and (f.until is null or f.until >= :today)) as now
                where p.association_id = :association and p.merged_into is null
                  and (now.fitting > 0 or (:organisation::text is null and :role::text is null))
                  and (:group::text is null or p.id in (
                      select m.person_id from group_member m join person_group g on g.id = m.group_id
                      where g.token = :group))
                  and (:outside::text is null or p.id not in (
                      select m.person_id from group_member m join person_group g on g.id = m.group_id
                      where g.token = :outside))
                  and p.search || ' ' || now.search ~ all (:near)
            ),
            best as (select *, bool_or(exact) over () as some_exact from fitting)
            select *, count(*) over () as total
            from best
            where exact or not some_exact
            order by search, id
            limit :limit offset :offset
            """;

    Found<PersonLine> persons(AssociationId association, Sought sought, LocalDate today, int limit, long offset) {
        var tally = new Tally();
        var found = db.sql(PERSONS)
                .param("association", association.value())
                .param("organisation", sought.organisation(), Types.VARCHAR)
                .param("role", sought.role() == null ? null : sought.role().name(), Types.VARCHAR)
                .param("group", sought.group(), Types.VARCHAR)
                .param("outside", sought.outside(), Types.VARCHAR)
                .param("today", today)
                .params(words(sought.words(), limit, offset))
                .query((row, number) -> person(row, number, tally))
                .list();
        return tally.found(found);
    }

    /**
     * Organisations by name. A word finds them by name or city.
     *
     * @param member whether they are a member today; null for all
     * @param page counts from 1
     */
    public Found<OrganisationLine> organisations(
            AssociationId association, String words, @Nullable Boolean member, LocalDate today, int page) {
        return organisations(association, words, member, today, LENGTH, (page - 1L) * LENGTH);
    }

    private static final String ORGANISATIONS = """
            with fitting as (
                select o.*, now.member, now.people, o.search ~ all (:exact) as exact
                from organisation o
                cross join lateral (
                    select exists (select from membership m
                                   where m.organisation_id = o.id and m.since <= :today
                                     and (m.until is null or m.until >= :today)) as member,
                           (select count(distinct f.person_id) from position f
                            where f.organisation_id = o.id and (f.since is null or f.since <= :today)
                              and (f.until is null or f.until >= :today)) as people) as now
                where o.association_id = :association
                  and (:member::boolean is null or now.member = :member)
                  and o.search ~ all (:near)
            ),
            best as (select *, bool_or(exact) over () as some_exact from fitting)
            select *, count(*) over () as total
            from best
            where exact or not some_exact
            order by search, id
            limit :limit offset :offset
            """;

    Found<OrganisationLine> organisations(
            AssociationId association,
            String words,
            @Nullable Boolean member,
            LocalDate today,
            int limit,
            long offset) {
        var tally = new Tally();
        var found = db.sql(ORGANISATIONS)
                .param("association", association.value())
                .param("member", member, Types.BOOLEAN)
                .param("today", today)
                .params(words(words, limit, offset))
                .query((row, number) -> organisation(row, number, tally))
                .list();
        return tally.found(found);
    }

    private static Map<String, ?> words(String words, int limit, long offset) {
        return Map.of(
                "exact",
                SearchWords.exact(words).toArray(String[]::new),
                "near",
                SearchWords.near(words).toArray(String[]::new),
                "limit",
                limit,
                "offset",
                offset);
    }

    private PersonLine person(ResultSet row, int number, Tally tally) throws SQLException {
        tally.read(row);
        var jobs = json.readValue(row.getString("jobs"), JOBS);
        return new PersonLine(Persons.person(row, number), jobs, row.getBoolean("left_all"));
    }

    private static OrganisationLine organisation(ResultSet row, int number, Tally tally) throws SQLException {
        tally.read(row);
        return new OrganisationLine(
                Organisations.organisation(row, number), row.getBoolean("member"), row.getInt("people"));
    }
}
