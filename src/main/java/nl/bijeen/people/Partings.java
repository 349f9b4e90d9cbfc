package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes two persons again of one who was merged from them. */
@Component
public class Partings {

    private final JdbcClient db;
    private final Persons persons;
    private final Journal journal;
    private final JsonMapper json;
    private final ApplicationEventPublisher upward;
    private final Clock clock;

    Partings(
            JdbcClient db,
            Persons persons,
            Journal journal,
            JsonMapper json,
            ApplicationEventPublisher upward,
            Clock clock) {
        this.db = db;
        this.persons = persons;
        this.journal = journal;
        this.json = json;
        this.upward = upward;
        this.clock = clock;
    }

    /** What came of undoing a merging. */
    public sealed interface Parted {

        /** Both are there again, with what each of them had. */
        record Done(Person from, Person into) implements Parted {}

        /** It is undone already, or longer ago than {@link Merges#UNDO}. */
        record TooLate() implements Parted {}

        /** Who was left has since been merged into another; that must be undone first. */
        record MergedOn() implements Parted {}

        /** Somebody else has the mail address by now. */
        record AddressTaken(Person other) implements Parted {}
    }

    private record Found(Person from, Person into, Moved moved) {}

    /**
     * Gives back what moved. What was changed since stays changed: a name that was corrected, a group that was left.
     *
     * @param token of a merging into {@code into}
     */
    @Transactional
    public Parted part(Person into, String token, Actor by) {
        var found = find(into.association(), token);
        if (found.isEmpty() || found.get().into().id() != into.id()) return new Parted.TooLate();
        var from = found.get().from();
        var moved = found.get().moved();
        if (!persons.lock(into)) return new Parted.MergedOn();
        var before = restored(found.get().into().profile(), moved);
        moved.addresses().forEach(it -> persons.notAt(into, it));
        var other = taken(from, into, moved, before);
        if (other.isPresent()) {
            moved.addresses().forEach(it -> persons.alsoAt(into, it));
            return new Parted.AddressTaken(other.get());
        }
        var left = persons.put(into, before);
        var back = persons.raise(from, moved.from().profile());
        moved.own().forEach(it -> persons.alsoAt(back, it));
        giveBack(from, into, moved);
        db.sql("update person_merge set undone_at = ?, moved = null where token = ?")
                .params(OffsetDateTime.now(clock), token)
                .update();
        note(back, left, by);
        upward.publishEvent(new PersonsParted(into.association(), from.id(), into.id()));
        return new Parted.Done(back, left);
    }

    /** What cannot be undone any more need not be known any more. Safe to run twice. */
    @Scheduled(initialDelay = 120_000, fixedDelay = 6 * 60 * 60_000)
    @Transactional
    public void wipe() {
        db.sql("update person_merge set moved = null where moved is not null and merged_at <= ?")
                .param(OffsetDateTime.now(clock).minus(Merges.UNDO))
                .update();
    }

    private Optional<Found> find(AssociationId association, String token) {
        return db.sql("""
                        select *
                        from person_merge
                        where association_id = ? and token = ? and undone_at is null and moved is not null and merged_at > ?
                        for update
                        """)
                .params(association.value(), token, OffsetDateTime.now(clock).minus(Merges.UNDO))
                .query(this::found)
                .optional();
    }

    /** Each part as it was, unless somebody changed it since. */
    private static Person.Profile restored(Person.Profile now, Moved moved) {
        var was = moved.into().profile();
        var kept = moved.kept().profile();
        return new Person.Profile(
                part(Person.Profile::name, now, kept, was),
                reached(now, kept, was),
                part(Person.Profile::phone, now, kept, was));
    }

    private static String part(
            Function<Person.Profile, String> part, Person.Profile now, Person.Profile kept, Person.Profile was) {
        return part.apply(Objects.equals(part.apply(now), part.apply(kept)) ? was : now);
    }

    private static nl.bijeen.mail.@Nullable EmailAddress reached(
            Person.Profile now, Person.Profile kept, Person.Profile was) {
        return Objects.equals(now.email(), kept.email()) ? was.email() : now.email();
    }

    private Optional<Person> taken(Person from, Person into, Moved moved, Person.Profile before) {
        var email = moved.from().profile().email();
        if (email != null && email.equals(before.email())) return Optional.of(into);
        return persons.at(from.association(), email)
                .or(() -> persons.at(from.association(), before.email()))
                .filter(it -> it.id() != into.id());
    }

    private void giveBack(Person from, Person into, Moved moved) {
        db.sql("update position set person_id = :from where person_id = :into and id = any (:ids)")
                .param("from", from.id())
                .param("into", into.id())
                .param("ids", moved.positions().toArray(Long[]::new))
                .update();
        moved.covered().forEach(it -> restore(from, it));
        db.sql("delete from group_member where person_id = ? and group_id = any (?)")
                .params(into.id(), moved.joined().toArray(Long[]::new))
                .update();
        db.sql("""
                        insert into group_member (group_id, person_id)
                        select id, ? from person_group where id = any (?)
                        on conflict do nothing
                        """).params(from.id(), moved.groups().toArray(Long[]::new)).update();
    }

    private void restore(Person from, Moved.Covered it) {
        db.sql("""
                        insert into position (id, person_id, organisation_id, token, role, title, since, until)
                        overriding system value
                        values (:id, :person, :organisation, :token, :role, :title, :since, :until)
                        on conflict do nothing
                        """)
                .param("id", it.id())
                .param("person", from.id())
                .param("organisation", it.organisation())
                .param("token", it.token())
                .param("role", it.role())
                .param("title", it.title())
                .param("since", Organisations.day(it.since()))
                .param("until", Organisations.day(it.until()))
                .update();
    }

    private void note(Person from, Person into, Actor by) {
        var away = new Changed().field("merged", from.name(), null).toArray();
        journal.note(into.association(), by, "people.person_parted", null, into.subject(), away);
        var back = new Changed().field("merged", into.name(), null).toArray();
        journal.note(from.association(), by, "people.person_parted", null, from.subject(), back);
    }

    private Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                persons.row(row.getLong("from_id")),
                persons.row(row.getLong("into_id")),
                json.readValue(row.getString("moved"), Moved.class));
    }
}
