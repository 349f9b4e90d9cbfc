package nl.bijeen.invitation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.bijeen.event.EventId;
import nl.bijeen.people.PersonsMerged;
import nl.bijeen.people.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps answers true when two in the register turn out to be one person, or one to be two. Nothing moves: invitations and
 * wishes stay with the entry they were for, and are found through whoever that entry is now.
 */
@Component
class Doubles {

    private final JdbcClient db;
    private final Attending attending;
    private final Mailboxes mailboxes;
    private final InvitationRows rows;
    private final Clock clock;

    Doubles(JdbcClient db, Attending attending, Mailboxes mailboxes, InvitationRows rows, Clock clock) {
        this.db = db;
        this.attending = attending;
        this.mailboxes = mailboxes;
        this.rows = rows;
        this.clock = clock;
    }

    private record Asked(long invitation, EventId event) {}

    /** Who registered under the one name accepted what came under the other. */
    @EventListener
    void on(PersonsMerged it) {
        var addresses = mailboxes.of(it.into());
        asked(it.into(), "OPEN").stream()
                .filter(invitation -> comes(invitation, addresses))
                .forEach(invitation -> db.sql("update invitation set state = 'ACCEPTED', answered_at = ? where id = ?")
                        .params(OffsetDateTime.now(clock), invitation.invitation())
                        .update());
    }

    @EventListener
    void on(PersonsParted it) {
        takeBack(it.from(), it.into());
        takeBack(it.into(), it.from());
    }

    /** A yes that was the other's is none. One under an address the register does not know stays. */
    private void takeBack(long person, long other) {
        var mine = mailboxes.of(person);
        var theirs = mailboxes.of(other);
        asked(person, "ACCEPTED").stream()
                .filter(it -> !comes(it, mine) && comes(it, theirs))
                .forEach(it -> db.sql("update invitation set state = 'OPEN', answered_at = null where id = ?")
                        .param(it.invitation())
                        .update());
    }

    /** Only of meetings that are still to come: what was, stays as it was told. */
    private List<Asked> asked(long person, String state) {
        return db.sql("""
                        select i.id, i.event_id
                        from invitation i
                        join person entry on entry.id = i.person_id
                        join event e on e.id = i.event_id
                        where (entry.id = :person or entry.merged_into = :person) and i.state = :state
                          and (e.ends_on is null or e.ends_on >= :today)
                        """)
                .param("person", person)
                .param("state", state)
                .param("today", rows.today())
                .query((row, number) -> new Asked(row.getLong(1), new EventId(row.getLong(2))))
                .list();
    }

    private boolean comes(Asked asked, Set<String> addresses) {
        return !Collections.disjoint(attending.of(asked.event()).coming(), addresses);
    }
}
