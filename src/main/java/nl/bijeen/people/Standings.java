package nl.bijeen.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How people stand: all that a {@link Rule} may look at, in as few questions for many people as for one. */
@Component
public class Standings {

    static final TypeReference<List<Period>> PERIODS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Standings(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Of one person; the groups by rule are asked who is in them on this day. */
    public Standing of(Person person, LocalDate day) {
        return of(person.association(), Set.of(person.id()), day).getOrDefault(person.id(), Standing.NONE);
    }

    /** Of those among these mail addresses whom the association knows, by their address in small letters. */
    public Map<String, Standing> at(AssociationId association, Collection<String> addresses, LocalDate day) {
        var ids = ids(association, addresses);
        if (ids.isEmpty()) return Map.of();
        var standings = of(association, ids.values(), day);
        return ids.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> standings.getOrDefault(it.getValue(), Standing.NONE)));
    }

    /** By address: of two who have one, the person whose own it is now. */
    private Map<String, Long> ids(AssociationId association, Collection<String> addresses) {
        return db
                .sql("""
                        select id, lower(email) as email
                        from person
                        where association_id = :association and lower(email) = any (:addresses)
                        union all
                        select person_id, lower(email)
                        from person_address
                        where association_id = :association and lower(email) = any (:addresses)
                        """)
                .param("association", association.value())
                .param(
                        "addresses",
                        addresses.stream()
                                .map(it -> it.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("email"), row.getLong("id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (own, other) -> own));
    }

    static Employer employer(Organisation organisation, List<Period> memberships) {
        var profile = organisation.profile();
        return new Employer(
                profile.name(), profile.kind(), profile.address().province(), profile.existence(), memberships);
    }

    Map<Long, Rule> groupsByRule(AssociationId association) {
        return db
                .sql("select id, rule from person_group where association_id = ? and rule is not null")
                .param(association.value())
                .query((row, number) -> Map.entry(row.getLong("id"), json.readValue(row.getString("rule"), Rule.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, Standing> of(AssociationId association, Collection<Long> persons, LocalDate day) {
        var posts = posts(persons);
        var groups = groups(persons);
        var byRule = groupsByRule(association);
        var standings = new HashMap<Long, Standing>();
        for (var person : persons) {
            var listed = new Standing(
                    posts.getOrDefault(person, List.of()), Set.copyOf(groups.getOrDefault(person, List.of())));
            standings.put(person, withGroupsByRule(listed, byRule, day));
        }
        return standings;
    }

    private static Standing withGroupsByRule(Standing listed, Map<Long, Rule> byRule, LocalDate day) {
        var groups = new HashSet<>(listed.groups());
        byRule.forEach((group, rule) -> {
            if (rule.judge(listed, day).in()) groups.add(group);
        });
        return new Standing(listed.posts(), groups);
    }

    private record Of<T>(long person, T its) {}

    private Map<Long, List<Post>> posts(Collection<Long> persons) {
        return db.sql("""
                        select f.person_id, f.role, f.since as held_since, f.until as held_until, o.*,
                               (select coalesce(jsonb_agg(jsonb_build_object('since', m.since, 'until', m.until)), '[]')
                                from membership m
                                where m.organisation_id = o.id) as memberships
                        from position f
                        join organisation o on o.id = f.organisation_id
                        where f.person_id = any (?)
                        order by f.until is not null, f.since desc nulls last, f.id desc
                        """).param(persons.toArray(Long[]::new)).query(this::post).list().stream()
                .collect(groupingBy(Of::person, mapping(Of::its, toList())));
    }

    private Map<Long, List<Long>> groups(Collection<Long> persons) {
        return db
                .sql("select person_id, group_id from group_member where person_id = any (?)")
                .param(persons.toArray(Long[]::new))
                .query((row, number) -> new Of<>(row.getLong("person_id"), row.getLong("group_id")))
                .list()
                .stream()
                .collect(groupingBy(Of::person, mapping(Of::its, toList())));
    }

    private Of<Post> post(ResultSet row, int number) throws SQLException {
        var memberships = json.readValue(row.getString("memberships"), PERIODS);
        var period =
                new Period(row.getObject("held_since", LocalDate.class), row.getObject("held_until", LocalDate.class));
        return new Of<>(
                row.getLong("person_id"),
                new Post(
                        Position.Role.valueOf(row.getString("role")),
                        employer(Organisations.organisation(row, number), memberships),
                        period));
    }
}
