package nl.bijeen.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijeen.audience.Audiences;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Person;
import nl.bijeen.people.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out whom a choice of people comes down to, at this moment. */
@Component
public class Selection {

    private final JdbcClient db;
    private final Members members;
    private final Attending attending;
    private final Audiences audiences;
    private final Rules rules;
    private final Events events;
    private final Clock clock;

    Selection(
            JdbcClient db,
            Members members,
            Attending attending,
            Audiences audiences,
            Rules rules,
            Events events,
            Clock clock) {
        this.db = db;
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
        choice.groups().forEach(it -> chosen.addAll(members.of(association, it, today)));
        return Reach.of(candidates(association, event, chosen), attending.of(event));
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

    private List<Candidate> candidates(AssociationId association, EventId event, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return db.sql("""
                        select p.id, p.token, p.name, p.email, asked.state as before, stranger.state as passed_on,
                               p.id in (select u.person_id from unwanted u
                                        where u.association_id = :association and u.kind = 'INVITATION'
                                          and (u.event_id is null or u.event_id = :event) and u.person_id is not null)
                               or coalesce(lower(p.email) in (
                                   select u.email from unwanted u
                                   where u.association_id = :association and u.kind = 'INVITATION'
                                     and (u.event_id is null or u.event_id = :event)), false) as unwanted
                        from unnest(:persons::bigint[]) as chosen (id)
                        join person p on p.id = chosen.id
                        left join (select distinct on (person_id) person_id, state
                                   from invitation
                                   where event_id = :event and state <> 'LEFT_OUT' and person_id is not null
                                   order by person_id, id desc) as asked on asked.person_id = p.id
                        left join (select distinct on (lower(email)) lower(email) as email, state
                                   from invitation
                                   where event_id = :event and state <> 'LEFT_OUT' and email is not null
                                   order by lower(email), id desc) as stranger on stranger.email = lower(p.email)
                        where p.association_id = :association
                        order by p.search, p.id
                        """)
                .param("association", association.value())
                .param("event", event.value())
                .param("persons", persons.stream().map(String::valueOf).toArray(String[]::new), Types.ARRAY)
                .query(Selection::candidate)
                .list();
    }

    /** The ids of the persons of an association who have these addresses, by the address in small letters. */
    public Map<String, Long> persons(AssociationId association, Collection<EmailAddress> addresses) {
        var persons = new HashMap<String, Long>();
        db.sql(
                        "select id, lower(email) from person where association_id = :association and lower(email) = any(:addresses)")
                .param("association", association.value())
                .param(
                        "addresses",
                        addresses.stream()
                                .map(it -> it.value().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .query(row -> {
                    persons.put(row.getString(2), row.getLong(1));
                });
        return persons;
    }

    /** The addresses of those who were chosen one by one, as far as they have one. */
    public List<String> addresses(AssociationId association, Choice choice) {
        return db.sql("""
                        select email from person
                        where association_id = :association and id = any(:persons::bigint[]) and email is not null
                        order by lower(email)
                        """)
                .param("association", association.value())
                .param("persons", choice.persons().stream().map(String::valueOf).toArray(String[]::new), Types.ARRAY)
                .query(String.class)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var before = row.getString("before") == null ? row.getString("passed_on") : row.getString("before");
        return new Candidate(
                row.getLong("id"),
                row.getString("token"),
                row.getString("name"),
                InvitationRows.address(row.getString("email")),
                before == null ? null : Invitation.Answer.valueOf(before),
                row.getBoolean("unwanted"));
    }
}
