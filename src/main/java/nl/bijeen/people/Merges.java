package nl.bijeen.people;

import static java.util.stream.Stream.concat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes one person of two who turned out to be the same. {@link Partings} undoes it. */
@Component
public class Merges {

    /** How long it can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

    private final JdbcClient db;
    private final Persons persons;
    private final Journal journal;
    private final JsonMapper json;
    private final ApplicationEventPublisher upward;
    private final Clock clock;

    Merges(
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

    /**
     * Moves all of one person to another of the same association. What both did at one organisation in the same role is kept
     * once; an address that is not kept stays one by which they are known.
     *
     * @param kept how they are called and reached from now on, with the address of one of the two
     * @return the one who is left; empty when either is not there any more
     */
    @Transactional
    public Optional<Person> merge(Person from, Person into, Person.Profile kept, Actor by) {
        if (!persons.lock(from, into)) return Optional.empty();
        var moved = move(from, into, kept);
        persons.bury(from, into);
        var after = persons.put(into, kept);
        moved.addresses().forEach(it -> persons.alsoAt(into, it));
        db.sql("""
                        insert into person_merge (association_id, token, from_id, into_id, merged_at, merged_by, moved)
                        values (:association, :token, :from, :into, :now, :by, :moved::jsonb)
                        """)
                .param("association", into.association().value())
                .param("token", Tokens.random())
                .param("from", from.id())
                .param("into", into.id())
                .param("now", OffsetDateTime.now(clock))
                .param("by", Objects.requireNonNullElse(by.name(), ""))
                .param("moved", json.writeValueAsString(moved))
                .update();
        note(from, into, kept, by);
        upward.publishEvent(new PersonsMerged(into.association(), from.id(), into.id()));
        return Optional.of(after);
    }

    /** Who was merged into this person and can still be parted, the latest first. */
    public List<Merge> of(Person into) {
        return db.sql("""
                        select m.token, p.name, m.merged_at, m.merged_by
                        from person_merge m
                        join person p on p.id = m.from_id
                        where m.into_id = ? and m.undone_at is null and m.moved is not null and m.merged_at > ?
                        order by m.id desc
                        """)
                .params(into.id(), OffsetDateTime.now(clock).minus(UNDO))
                .query((row, number) -> new Merge(
                        row.getString("token"),
                        row.getString("name"),
                        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                        row.getString("merged_by")))
                .list();
    }

    private Moved move(Person from, Person into, Person.Profile kept) {
        var covered = covered(from, into);
        var positions = ids("update position set person_id = :into where person_id = :from returning id", from, into);
        var groups = ids("select group_id from group_member where person_id = :from", from, into);
        var joined = ids("""
                insert into group_member (group_id, person_id)
                select group_id, :into from group_member where person_id = :from
                on conflict do nothing
                returning group_id
                """, from, into);
        db.sql("delete from group_member where person_id = ?").param(from.id()).update();
        var own = addresses(from);
        return new Moved(
                Moved.Card.of(from.profile()),
                Moved.Card.of(into.profile()),
                Moved.Card.of(kept),
                positions,
                covered,
                groups,
                joined,
                concat(own.stream(), notKept(from, into, kept)).toList(),
                own);
    }

    /** Takes away what one of them did and the other did too, at least as long. */
    private List<Moved.Covered> covered(Person from, Person into) {
        return db.sql("""
                        delete from position f
                        using position h
                        where f.person_id = ? and h.person_id = ?
                          and h.organisation_id = f.organisation_id and h.role = f.role
                          and (f.title = '' or lower(f.title) = lower(h.title))
                          and (h.since is null or h.since <= f.since) and (h.until is null or h.until >= f.until)
                        returning f.*
                        """).params(from.id(), into.id()).query(Merges::covered).list();
    }

    /** Takes away the addresses by which somebody was known besides their own. */
    private List<String> addresses(Person from) {
        return db.sql("delete from person_address where person_id = ? returning email")
                .param(from.id())
                .query(String.class)
                .list();
    }

    private static Stream<String> notKept(Person from, Person into, Person.Profile kept) {
        return Stream.of(from, into)
                .map(it -> it.profile().email())
                .filter(it -> it != null && !it.equals(kept.email()))
                .map(it -> Objects.requireNonNull(it).value());
    }

    private List<Long> ids(String sql, Person from, Person into) {
        return db.sql(sql)
                .param("from", from.id())
                .param("into", into.id())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void note(Person from, Person into, Person.Profile kept, Actor by) {
        var became = Persons.changes(into.profile(), kept).always("merged", null, from.name());
        journal.note(into.association(), by, "people.person_merged", null, into.subject(), became.toArray());
        var went = new Changed().field("merged", null, kept.name());
        journal.note(from.association(), by, "people.person_merged", null, from.subject(), went.toArray());
    }

    private static Moved.Covered covered(ResultSet row, int number) throws SQLException {
        return new Moved.Covered(
                row.getLong("id"),
                row.getString("token"),
                row.getLong("organisation_id"),
                row.getString("role"),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
