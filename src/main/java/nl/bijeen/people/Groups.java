package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The groups of an association. {@link GroupMembers} knows who is in them. */
@Component
public class Groups {

    private final JdbcClient db;
    private final Journal journal;
    private final ApplicationEventPublisher upward;
    private final Rules rules;
    private final JsonMapper json;
    private final Clock clock;

    Groups(
            JdbcClient db,
            Journal journal,
            ApplicationEventPublisher upward,
            Rules rules,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.journal = journal;
        this.upward = upward;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /** What came of adding or changing a group. */
    public sealed interface Saved {

        record Done(Group group) implements Saved {}

        /** Another group of the association is called so; nothing was written. */
        record NameTaken(Group other) implements Saved {}

        /** The rule names a group that is filled by a rule itself, so they could go round in a ring; nothing was written. */
        record RuleOnRule(Group named) implements Saved {}
    }

    /** A group with how many are in it today. */
    public record Sized(Group group, long members) {}

    /** A group that people are put in one by one. */
    @Transactional
    public Saved add(AssociationId association, String name, String about, Actor by) {
        return insert(association, name, about, null, by);
    }

    /** A group that holds whoever the rule holds. The rule may name groups by list only. */
    @Transactional
    public Saved addByRule(AssociationId association, String name, String about, Rule rule, Actor by) {
        var circular = circular(association, rule);
        return circular.isPresent() ? circular.get() : insert(association, name, about, rule, by);
    }

    /** Another name or description; a group by rule keeps its rule. */
    @Transactional
    public Saved change(Group before, String name, String about, Actor by) {
        return update(before, name, about, before.rule(), by);
    }

    /** As {@link #change}, of a group by rule. */
    @Transactional
    public Saved changeByRule(Group before, String name, String about, Rule rule, Actor by) {
        if (!before.byRule()) throw new IllegalArgumentException("A group by list has no rule");
        var circular = circular(before.association(), rule);
        return circular.isPresent() ? circular.get() : update(before, name, about, rule, by);
    }

    private Optional<Saved> circular(AssociationId association, Rule rule) {
        return all(association).stream()
                .filter(it -> it.byRule() && rule.names(it.id()))
                .findFirst()
                .map(Saved.RuleOnRule::new);
    }

    private Saved insert(AssociationId association, String name, String about, @Nullable Rule rule, Actor by) {
        var added = db.sql("""
                        insert into person_group (association_id, token, name, about, rule)
                        values (:association, :token, :name, :about, :rule::jsonb)
                        on conflict do nothing
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("about", about)
                .param("rule", text(rule), Types.VARCHAR)
                .query(this::group)
                .optional();
        if (added.isEmpty()) return new Saved.NameTaken(named(association, name).orElseThrow());
        note(added.get(), "people.group_added", changes(null, added.get()), by);
        return new Saved.Done(added.get());
    }

    private Saved update(Group before, String name, String about, @Nullable Rule rule, Actor by) {
        var other = named(before.association(), name).filter(it -> it.id() != before.id());
        if (other.isPresent()) return new Saved.NameTaken(other.get());
        var after = new Group(before.id(), before.association(), before.token(), name, about, rule);
        var changes = changes(before, after);
        if (changes.nothing()) return new Saved.Done(before);

        db.sql("update person_group set name = :name, about = :about, rule = :rule::jsonb where id = :id")
                .param("name", name)
                .param("about", about)
                .param("rule", text(rule), Types.VARCHAR)
                .param("id", before.id())
                .update();
        note(after, "people.group_changed", changes, by);
        return new Saved.Done(after);
    }

    private Changed changes(@Nullable Group before, Group after) {
        return new Changed()
                .field("name", before == null ? null : before.name(), after.name())
                .field("about", before == null ? null : before.about(), after.about())
                .field("rule", before == null ? null : text(before.rule()), text(after.rule()));
    }

    private @Nullable String text(@Nullable Rule rule) {
        return rule == null ? null : json.writeValueAsString(rule);
    }

    /** The persons stay; that they were in it stands in the journal. Removing twice changes nothing. */
    @Transactional
    public void remove(Group group, Actor by) {
        upward.publishEvent(new GroupRemoved(group.association(), group.id()));
        letGo(group);
        db.sql("delete from group_member where group_id = ?").param(group.id()).update();
        var removed = db.sql("delete from person_group where id = ?")
                .param(group.id())
                .update();
        if (removed == 1) note(group, "people.group_removed", new Changed().field("name", group.name(), null), by);
    }

    /** The rules of other groups that name it, name it no longer; they hold no more people for that. */
    private void letGo(Group group) {
        all(group.association()).forEach(it -> {
            if (it.rule() == null || !it.rule().names(group.id())) return;
            db.sql("update person_group set rule = ?::jsonb where id = ?")
                    .params(json.writeValueAsString(it.rule().without(group.id())), it.id())
                    .update();
        });
    }

    public Optional<Group> find(AssociationId association, String token) {
        return db.sql("select * from person_group where association_id = ? and token = ?")
                .params(association.value(), token)
                .query(this::group)
                .optional();
    }

    /** The group that is called so, whatever the capitals. */
    public Optional<Group> named(AssociationId association, String name) {
        return db.sql("select * from person_group where association_id = ? and lower(name) = lower(?)")
                .params(association.value(), name)
                .query(this::group)
                .optional();
    }

    /** By name. */
    public List<Group> all(AssociationId association) {
        return db.sql("select * from person_group where association_id = ? order by lower(name), id")
                .param(association.value())
                .query(this::group)
                .list();
    }

    /** By name, each with how many are in it today. */
    public List<Sized> sized(AssociationId association) {
        record Listed(Group group, long members) {}
        var listed = db.sql("""
                        select g.*, (select count(*) from group_member m where m.group_id = g.id) as members
                        from person_group g
                        where g.association_id = ?
                        order by lower(g.name), g.id
                        """)
                .param(association.value())
                .query((row, number) -> new Listed(group(row, number), row.getLong("members")))
                .list();
        var byRule = new HashMap<Long, Rule>();
        for (var it : listed)
            if (it.group().rule() != null)
                byRule.put(it.group().id(), it.group().rule());
        var held =
                rules.sizes(association, byRule, LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")));
        return listed.stream()
                .map(it -> new Sized(it.group(), held.getOrDefault(it.group().id(), it.members())))
                .toList();
    }

    private void note(Group group, String what, Changed changes, Actor by) {
        journal.note(group.association(), by, what, null, group.subject(), changes.toArray());
    }

    Group group(ResultSet row, int number) throws SQLException {
        var rule = row.getString("rule");
        return new Group(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                row.getString("name"),
                row.getString("about"),
                rule == null ? null : json.readValue(rule, Rule.class));
    }
}
