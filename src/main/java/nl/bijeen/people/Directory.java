package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

    /** One page of a list; {@code total} counts all pages together. */
    public record Found<T>(List<T> items, long total) {

        public Found {
            items = List.copyOf(items);
        }
    }

    /** A person with what they do now. */
    public record PersonLine(Person person, List<Job> jobs) {

        public PersonLine {
            jobs = List.copyOf(jobs);
        }
    }

    public record Job(String organisation, String organisationToken, Position.Role role, String title) {}

    /** An organisation, whether it is a member now, and how many people work there now. */
    public record OrganisationLine(Organisation organisation, boolean member, int people) {}

    /**
     * Whom somebody looks for.
     *
     * @param words each must be in a name, mail address or the name of an organisation they work for now; empty for all
     * @param organisation token of an organisation they work for now; null for all
     * @param role what they do now; null for all
     * @param group token of a group they are in by list; null for all
     */
    public record Sought(
            String words,
            @Nullable String organisation,
            Position.@Nullable Role role,
            @Nullable String group) {

        public static Sought by(String words) {
            return new Sought(words, null, null, null);
        }

        public static Sought at(Organisation organisation) {
            return new Sought("", organisation.token(), null, null);
        }

        public static Sought in(Group group) {
            return new Sought("", null, null, group.token());
        }
    }

    /**
     * Persons by name.
     *
     * @param page counts from 1
     */
    public Found<PersonLine> persons(AssociationId association, Sought sought, LocalDate today, int page) {
        var total = new AtomicLong();
        var found = db.sql("""
                        select p.*, coalesce(now.jobs, '[]') as jobs, count(*) over () as total
                        from person p
                        cross join lateral (
                            select jsonb_agg(jsonb_build_object('organisation', o.name, 'organisationToken', o.token,
                                                                'role', f.role, 'title', f.title) order by o.search) as jobs,
                                   coalesce(string_agg(o.search, ' '), '') as search,
                                   count(*) filter (where (:organisation::text is null or o.token = :organisation)
                                                      and (:role::text is null or f.role = :role)) as fitting
                            from position f
                            join organisation o on o.id = f.organisation_id
                            where f.person_id = p.id and (f.since is null or f.since <= :today)
                              and (f.until is null or f.until >= :today)) as now
                        where p.association_id = :association
                          and (now.fitting > 0 or (:organisation::text is null and :role::text is null))
                          and (:group::text is null
                               or exists (select from group_member m join person_group g on g.id = m.group_id
                                          where m.person_id = p.id and g.token = :group))
                          and not exists (select from unnest(string_to_array(:words, ' ')) as word
                                          where strpos(p.search, word) = 0 and strpos(now.search, word) = 0)
                        order by p.search, p.id
                        limit :limit offset :offset
                        """)
                .param("association", association.value())
                .param("organisation", sought.organisation(), Types.VARCHAR)
                .param("role", sought.role() == null ? null : sought.role().name(), Types.VARCHAR)
                .param("group", sought.group(), Types.VARCHAR)
                .param("today", today)
                .param("words", SearchWords.of(sought.words()))
                .param("limit", LENGTH)
                .param("offset", (page - 1L) * LENGTH)
                .query((row, number) -> person(row, number, total))
                .list();
        return new Found<>(found, total.get());
    }

    /**
     * Organisations by name. A word finds them by name or city.
     *
     * @param member whether they are a member today; null for all
     * @param page counts from 1
     */
    public Found<OrganisationLine> organisations(
            AssociationId association, String words, @Nullable Boolean member, LocalDate today, int page) {
        var total = new AtomicLong();
        var found = db.sql("""
                        select o.*, now.member, now.people, count(*) over () as total
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
                          and not exists (select from unnest(string_to_array(:words, ' ')) as word
                                          where strpos(o.search, word) = 0)
                        order by o.search, o.id
                        limit :limit offset :offset
                        """)
                .param("association", association.value())
                .param("member", member, Types.BOOLEAN)
                .param("today", today)
                .param("words", SearchWords.of(words))
                .param("limit", LENGTH)
                .param("offset", (page - 1L) * LENGTH)
                .query((row, number) -> organisation(row, number, total))
                .list();
        return new Found<>(found, total.get());
    }

    private PersonLine person(ResultSet row, int number, AtomicLong total) throws SQLException {
        total.set(row.getLong("total"));
        return new PersonLine(Persons.person(row, number), json.readValue(row.getString("jobs"), JOBS));
    }

    private static OrganisationLine organisation(ResultSet row, int number, AtomicLong total) throws SQLException {
        total.set(row.getLong("total"));
        return new OrganisationLine(
                Organisations.organisation(row, number), row.getBoolean("member"), row.getInt("people"));
    }
}
