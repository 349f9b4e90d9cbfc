package nl.bijeen.people;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Directory.Found;
import nl.bijeen.people.Directory.PersonLine;
import nl.bijeen.people.Directory.Sought;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a group: those on its list, or whoever its rule holds on a day. */
@Component
public class GroupMembers {

    private final JdbcClient db;
    private final Journal journal;
    private final Groups groups;
    private final Directory directory;
    private final Rules rules;
    private final Standings standings;

    GroupMembers(JdbcClient db, Journal journal, Groups groups, Directory directory, Rules rules, Standings standings) {
        this.db = db;
        this.journal = journal;
        this.groups = groups;
        this.directory = directory;
        this.rules = rules;
        this.standings = standings;
    }

    /** Those in a group, by name, with what they do on the day. Pages have {@link Directory#LENGTH} and count from 1. */
    public Found<PersonLine> page(Group group, LocalDate day, int page) {
        if (group.rule() != null) return rules.page(group.association(), group.rule(), day, page);
        return directory.persons(group.association(), Sought.in(group), day, page);
    }

    /** Everybody in a group, by name. */
    public List<Person> all(Group group, LocalDate day) {
        if (group.rule() != null) return rules.holding(group.association(), group.rule(), day);
        return directory.persons(group.association(), Sought.in(group), day, Integer.MAX_VALUE, 0).items().stream()
                .map(PersonLine::person)
                .toList();
    }

    /** The ids of everybody in a group of this association; nobody when it has no such group. */
    public Set<Long> ids(AssociationId association, long group, LocalDate day) {
        return groups.all(association).stream()
                .filter(it -> it.id() == group)
                .flatMap(it -> ids(it, day))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Stream<Long> ids(Group group, LocalDate day) {
        if (group.rule() != null)
            return rules.holding(group.association(), group.rule(), day).stream()
                    .map(Person::id);
        return db
                .sql("select person_id from group_member where group_id = ?")
                .param(group.id())
                .query((row, number) -> row.getLong("person_id"))
                .list()
                .stream();
    }

    /** The groups somebody is in on the day, by list or by rule, by name. */
    public List<Group> of(Person person, LocalDate day) {
        var in = standings.of(person, day).groups();
        return groups.all(person.association()).stream()
                .filter(it -> in.contains(it.id()))
                .toList();
    }

    /** The groups somebody was put in, by name. */
    public List<Group> lists(Person person) {
        return db.sql("""
                        select g.*
                        from person_group g
                        join group_member m on m.group_id = g.id
                        where m.person_id = ?
                        order by lower(g.name), g.id
                        """).param(person.id()).query(groups::group).list();
    }

    /** Whether the person was not in it yet, and is of the same association. Nobody is put in a group by rule. */
    @Transactional
    public boolean join(Group group, Person person, Actor by) {
        var joined = db.sql("""
                        insert into group_member (group_id, person_id)
                        select g.id, p.id
                        from person_group g
                        join person p on p.association_id = g.association_id
                        where g.id = ? and p.id = ? and g.rule is null and p.merged_into is null
                        on conflict do nothing
                        """).params(group.id(), person.id()).update();
        if (joined == 1) note(person, "people.group_joined", new Changed().field("group", null, group.name()), by);
        return joined == 1;
    }

    /** Whether the person was on its list. */
    @Transactional
    public boolean leave(Group group, Person person, Actor by) {
        var left = db.sql("delete from group_member where group_id = ? and person_id = ?")
                .params(group.id(), person.id())
                .update();
        if (left == 1) note(person, "people.group_left", new Changed().field("group", group.name(), null), by);
        return left == 1;
    }

    /** From now on somebody is on the lists of these groups and of no other. */
    @Transactional
    public void choose(Person person, Collection<Group> chosen, Actor by) {
        lists(person).stream().filter(it -> !chosen.contains(it)).forEach(it -> leave(it, person, by));
        chosen.forEach(it -> join(it, person, by));
    }

    private void note(Person person, String what, Changed changes, Actor by) {
        journal.note(person.association(), by, what, null, person.subject(), changes.toArray());
    }
}
