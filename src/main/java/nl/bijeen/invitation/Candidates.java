package nl.bijeen.invitation;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Invitation.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what decides whether people are invited. Each kind of fact is read once for everybody and looked up in memory: in one
 * statement that joins them all, the database compares ten thousand people with each other as soon as it guesses a size wrong.
 */
@Component
class Candidates {

    private final JdbcClient db;
    private final Wishes wishes;
    private final Mailboxes mailboxes;

    Candidates(JdbcClient db, Wishes wishes, Mailboxes mailboxes) {
        this.db = db;
        this.wishes = wishes;
        this.mailboxes = mailboxes;
    }

    /** What came of the latest invitation by this association of persons in the register and of addresses outside it. */
    private record Before(Map<Long, Answer> persons, Map<String, Answer> addresses) {}

    private record Row(
            long id, String token, String name, @Nullable String email) {}

    /** By name. Who was entered twice is one; who is not of this association is none. */
    List<Candidate> of(AssociationId association, EventId event, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        var before = before(association, event);
        var unwanted = wishes.unwanted(association, event, false);
        var others = mailboxes.others(association);
        return rows(association, persons).stream()
                .map(it -> candidate(it, others.getOrDefault(it.id(), Set.of()), before, unwanted))
                .toList();
    }

    /** By their numbers alone first: ten thousand compared with each other take twenty seconds. */
    private List<Row> rows(AssociationId association, Collection<Long> persons) {
        return db.sql("""
                        with chosen as materialized (
                            select entry.association_id, coalesce(entry.merged_into, entry.id) as id
                            from unnest(:persons::bigint[]) as one (id)
                            join person entry on entry.id = one.id)
                        select distinct p.search, p.id, p.token, p.name, p.email
                        from chosen
                        join person p on p.id = chosen.id
                        where chosen.association_id = :association
                        order by p.search, p.id
                        """)
                .param("association", association.value())
                .param("persons", persons.stream().map(String::valueOf).toArray(String[]::new), Types.ARRAY)
                .query((row, number) -> new Row(
                        row.getLong("id"), row.getString("token"), row.getString("name"), row.getString("email")))
                .list();
    }

    private Before before(AssociationId association, EventId event) {
        var before = new Before(new HashMap<>(), new HashMap<>());
        db.sql("""
                        select coalesce(entry.merged_into, entry.id) as person, lower(i.email) as email, i.state
                        from invitation i
                        left join person entry on entry.id = i.person_id
                        where i.event_id = ? and i.association_id = ? and i.state <> 'LEFT_OUT'
                        order by i.id
                        """).params(event.value(), association.value()).query(row -> {
            var answer = Answer.valueOf(row.getString("state"));
            var person = row.getObject("person", Long.class);
            var email = row.getString("email");
            if (person != null) before.persons().put(person, answer);
            if (email != null) before.addresses().put(email, answer);
        });
        return before;
    }

    private static Candidate candidate(Row row, Set<String> others, Before before, Unwanted unwanted) {
        var addresses = new HashSet<>(others);
        if (row.email() != null) addresses.add(row.email().toLowerCase(Locale.ROOT));
        var asked = before.persons().get(row.id());
        if (asked == null)
            asked = addresses.stream()
                    .map(before.addresses()::get)
                    .filter(it -> it != null)
                    .findFirst()
                    .orElse(null);
        return new Candidate(
                row.id(),
                row.token(),
                row.name(),
                InvitationRows.address(row.email()),
                others,
                asked,
                unwanted.by(row.id(), addresses));
    }
}
