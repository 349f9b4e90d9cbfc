package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.bijeen.audience.Audiences;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Person;
import nl.bijeen.people.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out whom a choice of people comes down to, at this moment. */
@Component
public class Selection {

    private final JdbcClient db;
    private final Candidates candidates;
    private final GroupMembers members;
    private final Attending attending;
    private final Audiences audiences;
    private final Rules rules;
    private final Events events;
    private final Clock clock;

    Selection(
            JdbcClient db,
            Candidates candidates,
            GroupMembers members,
            Attending attending,
            Audiences audiences,
            Rules rules,
            Events events,
            Clock clock) {
        this.db = db;
        this.candidates = candidates;
        this.members = members;
        this.attending = attending;
        this.audiences = audiences;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    Reach of(AssociationId association, EventId event, Choice choice) {
        var today = When.local(clock.instant()).toLocalDate();
        var chosen = new LinkedHashSet<>(choice.persons());
        if (choice.audience()) chosen.addAll(audience(association, event));
        choice.groups().forEach(it -> chosen.addAll(members.ids(association, it, today)));
        return Reach.of(
                candidates.of(association, event, chosen), attending.of(event).toldTo(association, events.get(event)));
    }

    /** Whom the meeting is for, among those the association that invites knows; nobody while that was not said. */
    private List<Long> audience(AssociationId association, EventId event) {
        var meeting = events.get(event);
        // The rule names groups of the association that organises the meeting, and means its register.
        if (!meeting.association().equals(association)) return List.of();
        return audiences
                .of(event)
                .map(it -> rules.holding(association, it.rule(), audiences.day(meeting, it)))
                .orElse(List.of())
                .stream()
                .map(Person::id)
                .toList();
    }

    /** The ids of the persons of an association who have these addresses, by the address in small letters. */
    public Map<String, Long> persons(AssociationId association, Collection<EmailAddress> addresses) {
        var persons = new HashMap<String, Long>();
        db.sql("""
                        select person_id, email from mailbox
                        where association_id = :association and email = any(:addresses) and entry_id = person_id
                        """)
                .param("association", association.value())
                .param("addresses", InvitationRows.addresses(addresses), Types.ARRAY)
                .query(row -> {
                    persons.put(row.getString(2), row.getLong(1));
                });
        return persons;
    }

    /** The addresses of those who were chosen one by one, as far as they have one. */
    public List<String> addresses(AssociationId association, Choice choice) {
        return db.sql("""
                        select p.email
                        from person p
                        where p.email is not null and p.id in (
                            select coalesce(chosen.merged_into, chosen.id) from person chosen
                            where chosen.association_id = :association and chosen.id = any(:persons::bigint[]))
                        order by lower(p.email)
                        """)
                .param("association", association.value())
                .param("persons", choice.persons().stream().map(String::valueOf).toArray(String[]::new), Types.ARRAY)
                .query(String.class)
                .list();
    }
}
