package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters people want from an association. Letters about a registration of their own always come. */
@Component
public class Wishes {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Wishes(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody wants: both unless they said otherwise. */
    public record Wanted(boolean invitations, boolean reminders) {}

    private enum Kind {
        INVITATION,
        REMINDER
    }

    /** What whoever got this invitation wants. */
    public Wanted of(Invitation invitation) {
        return wanted("""
                u.association_id = :association
                and (u.email = :email or u.person_id = (select person_id from invitation where id = :id))
                """, invitation.association().value(), address(invitation), invitation.id());
    }

    public Wanted of(Person person) {
        var email = person.profile().email();
        return wanted(
                "u.association_id = :association and (u.email = :email or u.person_id = :id)",
                person.association().value(),
                email == null ? null : email.value().toLowerCase(Locale.ROOT),
                person.id());
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

    private Wanted wanted(String whose, long association, @Nullable String email, long id) {
        return db.sql(
                        "select count(*) filter (where kind = 'INVITATION') = 0, count(*) filter (where kind = 'REMINDER') = 0 "
                                + "from unwanted u where event_id is null and " + whose)
                .param("association", association)
                .param("email", email, Types.VARCHAR)
                .param("id", id)
                .query((row, number) -> new Wanted(row.getBoolean(1), row.getBoolean(2)))
                .single();
    }

    private void set(Invitation invitation, Kind kind, boolean wanted) {
        if (!wanted) {
            add(invitation, kind, null);
            return;
        }
        db.sql("""
                        delete from unwanted
                        where association_id = :association and kind = :kind and event_id is null
                          and (email = :email or person_id = (select person_id from invitation where id = :id))
                        """)
                .param("association", invitation.association().value())
                .param("kind", kind.name())
                .param("email", address(invitation))
                .param("id", invitation.id())
                .update();
    }

    private boolean add(Invitation invitation, Kind kind, @Nullable EventId event) {
        return db.sql("""
                        insert into unwanted (association_id, person_id, email, kind, event_id, since)
                        values (:association, (select person_id from invitation where id = :id), :email, :kind, :event, :now)
                        on conflict do nothing
                        """)
                        .param("association", invitation.association().value())
                        .param("id", invitation.id())
                        .param("email", address(invitation))
                        .param("kind", kind.name())
                        .param("event", event == null ? null : event.value(), Types.BIGINT)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
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
    private static String address(Invitation invitation) {
        var email = invitation.guest().email();
        return email == null ? "" : email.value().toLowerCase(Locale.ROOT);
    }
}
