package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters people want from an association. Letters about a registration of their own always come. */
@Component
public class Wishes {

    private final JdbcClient db;
    private final Mailboxes mailboxes;
    private final Journal journal;
    private final Clock clock;

    Wishes(JdbcClient db, Mailboxes mailboxes, Journal journal, Clock clock) {
        this.db = db;
        this.mailboxes = mailboxes;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody wants: both unless they said otherwise. */
    public record Wanted(boolean invitations, boolean reminders) {}

    /** What was said by or of somebody, under any of their entries in the register and any of their addresses. */
    private static final String THEIRS = """
            u.association_id = :association
            and (u.email = any(:emails) or u.person_id = :person
                 or u.person_id in (select id from person where merged_into = :person))
            """;

    /**
     * Somebody who may have said what they want.
     *
     * @param person their id, of the entry that is left; null for who is not in the register
     * @param email the address they are written to, in small letters; empty for none
     * @param emails all by which they are known
     */
    private record Whose(
            AssociationId association, @Nullable Long person, String email, Set<String> emails) {}

    private enum Kind {
        INVITATION,
        REMINDER
    }

    /** What whoever got this invitation wants. */
    public Wanted of(Invitation invitation) {
        return wanted(whose(invitation));
    }

    public Wanted of(Person person) {
        return wanted(whose(
                person.association(), person.id(), address(person.profile().email())));
    }

    /** Whether who has this address does not want to be invited to the meeting an invitation is for. */
    boolean refuses(Invitation invitation, EmailAddress email) {
        return db.sql("select exists (select from unwanted u where " + THEIRS
                        + " and kind = 'INVITATION' and (event_id is null or event_id = :event))")
                .params(parameters(whose(invitation.association(), null, address(email))))
                .param("event", invitation.event().value())
                .query(Boolean.class)
                .single();
    }

    /** Who does not want to be invited to a meeting, or be reminded of that. */
    Unwanted unwanted(AssociationId association, EventId event, boolean reminding) {
        var persons = new HashSet<Long>();
        var addresses = new HashSet<String>();
        db.sql("""
                        select coalesce(entry.merged_into, entry.id), u.email
                        from unwanted u
                        left join person entry on entry.id = u.person_id
                        where u.association_id = :association and (u.event_id is null or u.event_id = :event)
                          and (u.kind = 'INVITATION' or :reminding)
                        """)
                .param("association", association.value())
                .param("event", event.value())
                .param("reminding", reminding)
                .query(row -> {
                    var person = row.getObject(1, Long.class);
                    if (person != null) persons.add(person);
                    addresses.add(row.getString(2));
                });
        return new Unwanted(persons, addresses);
    }

    /** From now on only what they want, about every meeting. */
    @Transactional
    public void set(Invitation invitation, Wanted wanted) {
        if (of(invitation).equals(wanted)) return;
        set(invitation, Kind.INVITATION, wanted.invitations());
        set(invitation, Kind.REMINDER, wanted.reminders());
        note(invitation, "invitation.wishes");
    }

    /** No more invitations, about whatever meeting. */
    @Transactional
    public void stop(Invitation invitation) {
        set(invitation, new Wanted(false, of(invitation).reminders()));
    }

    /** No more letters about this one meeting. */
    @Transactional
    public void stopThis(Invitation invitation) {
        if (add(invitation, Kind.INVITATION, invitation.event())) note(invitation, "invitation.stopped");
    }

    private Wanted wanted(Whose whose) {
        return db.sql(
                        "select count(*) filter (where kind = 'INVITATION') = 0, count(*) filter (where kind = 'REMINDER') = 0 "
                                + "from unwanted u where event_id is null and " + THEIRS)
                .params(parameters(whose))
                .query((row, number) -> new Wanted(row.getBoolean(1), row.getBoolean(2)))
                .single();
    }

    private void set(Invitation invitation, Kind kind, boolean wanted) {
        if (!wanted) {
            add(invitation, kind, null);
            return;
        }
        db.sql("delete from unwanted u where event_id is null and kind = :kind and " + THEIRS)
                .params(parameters(whose(invitation)))
                .param("kind", kind.name())
                .update();
    }

    private boolean add(Invitation invitation, Kind kind, @Nullable EventId event) {
        var whose = whose(invitation);
        return db.sql("""
                        insert into unwanted (association_id, person_id, email, kind, event_id, since)
                        values (:association, :person, :email, :kind, :event, :now)
                        on conflict do nothing
                        """)
                        .params(parameters(whose))
                        .param("kind", kind.name())
                        .param("event", event == null ? null : event.value(), Types.BIGINT)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private Whose whose(Invitation invitation) {
        var person =
                db.sql("""
                        select coalesce(entry.merged_into, entry.id)
                        from invitation i join person entry on entry.id = i.person_id
                        where i.id = ?
                        """).param(invitation.id()).query(Long.class).optional().orElse(null);
        return whose(
                invitation.association(), person, address(invitation.guest().email()));
    }

    private Whose whose(AssociationId association, @Nullable Long known, String email) {
        var person = known == null ? mailboxes.at(association, email).orElse(null) : known;
        var emails = person == null ? new HashSet<String>() : mailboxes.of(person);
        emails.add(email);
        return new Whose(association, person, email, emails);
    }

    private static Map<String, SqlParameterValue> parameters(Whose whose) {
        return Map.of(
                "association",
                        new SqlParameterValue(Types.BIGINT, whose.association().value()),
                "person", new SqlParameterValue(Types.BIGINT, whose.person()),
                "email", new SqlParameterValue(Types.VARCHAR, whose.email()),
                "emails", new SqlParameterValue(Types.ARRAY, whose.emails().toArray(String[]::new)));
    }

    private void note(Invitation invitation, String what) {
        journal.note(
                invitation.association(),
                Actor.participant(),
                what,
                invitation.event().value(),
                invitation.subject());
    }

    /** Who got an invitation had an address; if the register lost it since, there is nothing to write to either. */
    private static String address(@Nullable EmailAddress email) {
        return email == null ? "" : email.value().toLowerCase(Locale.ROOT);
    }
}
