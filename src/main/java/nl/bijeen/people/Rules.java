package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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
        return held(association, rule, members(association, rule, day), day, limit, offset);
    }

    /** Who is in the groups by rule that a rule names. Those name only groups by list, so this ends. */
    private List<Member> members(AssociationId association, Rule rule, LocalDate day) {
        var named = rule.clauses().stream().flatMap(it -> it.groups().stream()).toList();
        if (named.isEmpty()) return List.of();
        var members = new ArrayList<Member>();
        standings.groupsByRule(association).forEach((group, its) -> {
            if (named.contains(group))
                held(association, its, List.of(), day, null, 0)
                        .items()
                        .forEach(it -> members.add(new Member(group, it.person().id())));
        });
        return members;
    }

    private record Member(long group, long person) {}

    /** A clause as the database gets it. */
    private record Asked(int number, boolean excepts, boolean post, Clause clause) {}

    private List<Asked> asked(Rule rule) {
        var asked = new ArrayList<Asked>();
        rule.includes().forEach(it -> asked.add(new Asked(asked.size(), false, it.asksForPost(), it)));
        rule.excludes().forEach(it -> asked.add(new Asked(asked.size(), true, it.asksForPost(), it)));
        return asked;
    }

    private Found<PersonLine> held(
            AssociationId association,
            Rule rule,
            List<Member> members,
            LocalDate day,
            @Nullable Integer limit,
            long offset) {
        var total = new AtomicLong();
        var found = db.sql("""
                        with clause as (
                            select number, excepts, post as asks_for_post, c.*
                            from jsonb_to_recordset(:asked::jsonb) as a (number int, excepts boolean, post boolean, clause jsonb)
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
                            select p.id
                            from person p
                            cross join clause c
                            left join posted on posted.person_id = p.id and posted.number = c.number
                            left join grouped on grouped.person_id = p.id and grouped.number = c.number
                            where p.association_id = :association and p.merged_into is null
                              and (posted.number is not null or not c.asks_for_post)
                              and (grouped.number is not null or c.groups = '{}')
                            group by p.id
                            having not bool_or(c.excepts)
                        ), shown as (
                            select p.*, count(*) over () as total
                            from held
                            join person p on p.id = held.id
                            order by p.search, p.id
                            limit :limit offset :offset
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
                        """)
                .param("asked", json.writeValueAsString(asked(rule)))
                .param("members", json.writeValueAsString(members))
                .param("association", association.value())
                .param("day", day)
                .param("limit", limit, Types.INTEGER)
                .param("offset", offset)
                .query((row, number) -> line(row, number, total))
                .list();
        return new Found<>(found, total.get());
    }

    private PersonLine line(ResultSet row, int number, AtomicLong total) throws SQLException {
        total.set(row.getLong("total"));
        return new PersonLine(Persons.person(row, number), json.readValue(row.getString("jobs"), Directory.JOBS));
    }
}
