package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Directory.Found;
import nl.bijeen.people.Directory.PersonLine;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Rule.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks a rule of the whole register. It says of everybody what {@link Rule#judge} says of one; a property test holds the two together. */
@Component("peopleRules")
public class Rules {

    /** What a rule is called that fills no group. */
    private static final long NO_GROUP = 0;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Standings standings;

    Rules(JdbcClient db, JsonMapper json, Standings standings) {
        this.db = db;
        this.json = json;
        this.standings = standings;
    }

    /** Everybody the rule holds on the day, by name. */
    public List<Person> holding(AssociationId association, Rule rule, LocalDate day) {
        return held(association, rule, day, null, 0).items().stream()
                .map(PersonLine::person)
                .toList();
    }

    public long count(AssociationId association, Rule rule, LocalDate day) {
        return held(association, rule, day, 1, 0).total();
    }

    /** How many each of these groups by rule holds on the day, by its id. */
    Map<Long, Long> sizes(AssociationId association, Map<Long, Rule> rules, LocalDate day) {
        var sizes = new HashMap<Long, Long>();
        rules.keySet().forEach(it -> sizes.put(it, 0L));
        held(association, rules, List.of(), day, 1, 0).forEach(it -> sizes.put(it.group(), it.total()));
        return sizes;
    }

    /** One page of whom the rule holds, with what they do on the day. Pages have {@link Directory#LENGTH} and count from 1. */
    public Found<PersonLine> page(AssociationId association, Rule rule, LocalDate day, int page) {
        return held(association, rule, day, Directory.LENGTH, (page - 1L) * Directory.LENGTH);
    }

    /** Whether the rule holds this person on the day, and why; groups are called by their names. */
    public Verdict judge(Person person, Rule rule, LocalDate day) {
        return named(person.association(), rule.judge(standings.of(person, day), day));
    }

    /** The same verdict with names where reasons have ids of groups. */
    public Verdict named(AssociationId association, Verdict verdict) {
        if (verdict.reasons().stream().noneMatch(Reason::aboutGroups)) return verdict;
        var names = db
                .sql("select id, name from person_group where association_id = ?")
                .param(association.value())
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var reasons = verdict.reasons().stream().map(it -> it.named(names)).toList();
        return verdict.in() ? new Verdict.In(reasons) : new Verdict.Out(reasons);
    }

    private Found<PersonLine> held(
            AssociationId association, Rule rule, LocalDate day, @Nullable Integer limit, long offset) {
        var members = members(association, rule, day);
        var held = held(association, Map.of(NO_GROUP, rule), members, day, limit, offset);
        return new Found<>(
                held.stream().map(Held::line).toList(),
                held.isEmpty() ? 0 : held.getFirst().total());
    }

    /** Who is in the groups by rule that a rule names. Those name only groups by list, so this ends. */
    private List<Member> members(AssociationId association, Rule rule, LocalDate day) {
        var named = new HashMap<>(standings.groupsByRule(association));
        named.keySet().removeIf(it -> !rule.names(it));
        return held(association, named, List.of(), day, null, 0).stream()
                .map(it -> new Member(it.group(), it.line().person().id()))
                .toList();
    }

    private record Member(long group, long person) {}

    /** Somebody a rule holds, and how many it holds in all. */
    private record Held(long group, PersonLine line, long total) {}

    /** A clause as the database gets it. */
    private record Asked(long group, int number, boolean excepts, boolean post, Clause clause) {}

    private static List<Asked> asked(Map<Long, Rule> rules) {
        var asked = new ArrayList<Asked>();
        rules.forEach((group, rule) -> {
            rule.includes().forEach(it -> asked.add(new Asked(group, asked.size(), false, it.asksForPost(), it)));
            rule.excludes().forEach(it -> asked.add(new Asked(group, asked.size(), true, it.asksForPost(), it)));
        });
        return asked;
    }

    private static final String HELD = """
            with clause as (
                select a."group", number, excepts, post as asks_for_post, c.*
                from jsonb_to_recordset(:asked::jsonb) as a ("group" bigint, number int, excepts boolean, post boolean, clause jsonb)
                cross join jsonb_to_record(a.clause)
                    as c (roles text[], belonging text, kinds text[], provinces text[], groups bigint[])
            ), post as (
                select f.person_id, f.role, o.kind, o.province,
                       exists (select from membership m
                               where m.organisation_id = o.id and daterange(m.since, m.until, '[]') @> :day) as member
                from position f
                join organisation o on o.id = f.organisation_id
                where o.association_id = :association
                  and daterange(f.since, f.until, '[]') @> :day and daterange(o.since, o.until, '[]') @> :day
            ), posted as (
                select distinct post.person_id, number
                from post
                join clause on (roles = '{}' or role = any (roles)) and (kinds = '{}' or kind = any (kinds))
                           and (provinces = '{}' or province = any (provinces))
                           and (belonging = 'ANY' or (belonging = 'MEMBER') = member)
            ), member_of as (
                select group_id, person_id from group_member
                union all
                select * from jsonb_to_recordset(:members::jsonb) as m ("group" bigint, person bigint)
            ), grouped as (
                select distinct person_id, number
                from member_of
                join clause on group_id = any (groups)
            ), held as (
                select c."group", p.id
                from person p
                cross join clause c
                left join posted on posted.person_id = p.id and posted.number = c.number
                left join grouped on grouped.person_id = p.id and grouped.number = c.number
                where p.association_id = :association and p.merged_into is null
                  and (posted.number is not null or not c.asks_for_post)
                  and (grouped.number is not null or c.groups = '{}')
                group by c."group", p.id
                having not bool_or(c.excepts)
            ), placed as (
                select p.*, held."group", count(*) over (partition by held."group") as total,
                       row_number() over (partition by held."group" order by p.search, p.id) as place
                from held
                join person p on p.id = held.id
            ), shown as (
                select * from placed
                where place > :offset and (:limit::int is null or place <= :offset + :limit::int)
            )
            select shown.*, jobs
            from shown
            cross join lateral (
                select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'organisationToken', o.token,
                                          'role', f.role, 'title', f.title) order by o.search), '[]') as jobs
                from position f
                join organisation o on o.id = f.organisation_id
                where f.person_id = shown.id and daterange(f.since, f.until, '[]') @> :day) as now
            order by shown.search, shown.id
            """;

    /**
     * Whom each of these rules holds, by name.
     *
     * @param rules by the group they fill
     * @param limit for each rule; null for everybody
     */
    private List<Held> held(
            AssociationId association,
            Map<Long, Rule> rules,
            List<Member> members,
            LocalDate day,
            @Nullable Integer limit,
            long offset) {
        if (rules.isEmpty()) return List.of();
        return db.sql(HELD)
                .param("asked", json.writeValueAsString(asked(rules)))
                .param("members", json.writeValueAsString(members))
                .param("association", association.value())
                .param("day", day)
                .param("limit", limit, Types.INTEGER)
                .param("offset", offset)
                .query(this::held)
                .list();
    }

    private Held held(ResultSet row, int number) throws SQLException {
        var line = new PersonLine(Persons.person(row, number), json.readValue(row.getString("jobs"), Directory.JOBS));
        return new Held(row.getLong("group"), line, row.getLong("total"));
    }
}
