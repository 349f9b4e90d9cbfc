package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of an association and who is in them. */
@Component
public class Groups {

    private final JdbcClient db;
    private final Journal journal;
    private final ApplicationEventPublisher upward;

    Groups(JdbcClient db, Journal journal, ApplicationEventPublisher upward) {
        this.db = db;
        this.journal = journal;
        this.upward = upward;
    }

    /** What came of adding or changing a group. */
    public sealed interface Saved {

        record Done(Group group) implements Saved {}

        /** Another group of the association is called so; nothing was written. */
        record NameTaken(Group other) implements Saved {}
    }

    /** A group with how many are in it. */
    public record Sized(Group group, int members) {}

    @Transactional
    public Saved add(AssociationId association, String name, String about, Actor by) {
        var added = db.sql("""
                        insert into person_group (association_id, token, name, about)
                        values (:association, :token, :name, :about)
                        on conflict do nothing
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("about", about)
                .query(Groups::group)
                .optional();
        if (added.isEmpty()) return new Saved.NameTaken(named(association, name).orElseThrow());
        note(added.get(), "people.group_added", new Changed().field("name", null, name), by);
        return new Saved.Done(added.get());
    }

    @Transactional
    public Saved change(Group before, String name, String about, Actor by) {
        var other = named(before.association(), name).filter(it -> it.id() != before.id());
        if (other.isPresent()) return new Saved.NameTaken(other.get());
        var changes = new Changed().field("name", before.name(), name).field("about", before.about(), about);
        if (changes.nothing()) return new Saved.Done(before);

        var after = db.sql("update person_group set name = ?, about = ? where id = ? returning *")
                .params(name, about, before.id())
                .query(Groups::group)
                .single();
        note(after, "people.group_changed", changes, by);
        return new Saved.Done(after);
    }

    /** The persons stay; that they were in it stands in the journal. Removing twice changes nothing. */
    @Transactional
    public void remove(Group group, Actor by) {
        upward.publishEvent(new GroupRemoved(group.association(), group.id()));
        db.sql("delete from group_member where group_id = ?").param(group.id()).update();
        var removed = db.sql("delete from person_group where id = ?")
                .param(group.id())
                .update();
        if (removed == 1) note(group, "people.group_removed", new Changed().field("name", group.name(), null), by);
    }

    /** Whether the person was not in it yet, and is of the same association. */
    @Transactional
    public boolean join(Group group, Person person, Actor by) {
        var joined = db.sql("""
                        insert into group_member (group_id, person_id)
                        select g.id, p.id
                        from person_group g
                        join person p on p.association_id = g.association_id
                        where g.id = ? and p.id = ?
                        on conflict do nothing
                        """).params(group.id(), person.id()).update();
        if (joined == 1) note(person, "people.group_joined", new Changed().field("group", null, group.name()), by);
        return joined == 1;
    }

    /** Whether the person was in it. */
    @Transactional
    public boolean leave(Group group, Person person, Actor by) {
        var left = db.sql("delete from group_member where group_id = ? and person_id = ?")
                .params(group.id(), person.id())
                .update();
        if (left == 1) note(person, "people.group_left", new Changed().field("group", group.name(), null), by);
        return left == 1;
    }

    /** From now on somebody is in these groups and in no other. */
    @Transactional
    public void choose(Person person, Collection<Group> chosen, Actor by) {
        of(person).stream().filter(it -> !chosen.contains(it)).forEach(it -> leave(it, person, by));
        chosen.forEach(it -> join(it, person, by));
    }

    public Optional<Group> find(AssociationId association, String token) {
        return db.sql("select * from person_group where association_id = ? and token = ?")
                .params(association.value(), token)
                .query(Groups::group)
                .optional();
    }

    /** The group that is called so, whatever the capitals. */
    public Optional<Group> named(AssociationId association, String name) {
        return db.sql("select * from person_group where association_id = ? and lower(name) = lower(?)")
                .params(association.value(), name)
                .query(Groups::group)
                .optional();
    }

    /** By name. */
    public List<Group> all(AssociationId association) {
        return db.sql("select * from person_group where association_id = ? order by lower(name), id")
                .param(association.value())
                .query(Groups::group)
                .list();
    }

    /** By name, each with how many are in it. */
    public List<Sized> sized(AssociationId association) {
        return db.sql("""
                        select g.*, (select count(*) from group_member m where m.group_id = g.id) as members
                        from person_group g
                        where g.association_id = ?
                        order by lower(g.name), g.id
                        """)
                .param(association.value())
                .query((row, number) -> new Sized(group(row, number), row.getInt("members")))
                .list();
    }

    /** Those somebody is in by list, by name. */
    public List<Group> of(Person person) {
        return db.sql("""
                        select g.*
                        from person_group g
                        join group_member m on m.group_id = g.id
                        where m.person_id = ?
                        order by lower(g.name), g.id
                        """).param(person.id()).query(Groups::group).list();
    }

    private void note(Group group, String what, Changed changes, Actor by) {
        journal.note(group.association(), by, what, null, group.subject(), changes.toArray());
    }

    private void note(Person person, String what, Changed changes, Actor by) {
        journal.note(person.association(), by, what, null, person.subject(), changes.toArray());
    }

    static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                row.getString("name"),
                row.getString("about"));
    }
}
