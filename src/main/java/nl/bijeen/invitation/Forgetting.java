package nl.bijeen.invitation;

import java.time.Clock;
import java.time.Period;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets in time: a year after a meeting the links no longer work, and what people wrote, who was not in the register and
 * the letters are gone. Whom of the register was invited stays known. May run twice, and on two machines.
 */
@Component
class Forgetting {

    static final Period KEPT = Period.ofMonths(12);

    private final JdbcClient db;
    private final InvitationRows rows;
    private final Letters letters;
    private final Clock clock;

    Forgetting(JdbcClient db, InvitationRows rows, Letters letters, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    private record Past(long event, long association) {}

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    @Transactional
    public void sweep() {
        var forgotten = db.sql("""
                        update invitation
                        set token_hash = null, words = '', email = null, name = case when name is not null then '' end
                        from event
                        where event.id = event_id and coalesce(ends_on, event.changed::date) < ?
                          and (token_hash is not null or words <> '' or email is not null)
                        returning event_id, invitation.association_id
                        """)
                .param(rows.today().minus(KEPT))
                .query((row, number) -> new Past(row.getLong(1), row.getLong(2)))
                .list();
        forgotten.stream()
                .distinct()
                .forEach(it -> letters.erase(new AssociationId(it.association()), it.event(), clock.instant()));
    }
}
