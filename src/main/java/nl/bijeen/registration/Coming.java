package nl.bijeen.registration;

import java.util.HashSet;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Attending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells invitations who need not be asked any more. */
@Component
class Coming implements Attending {

    private final JdbcClient db;

    Coming(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Addresses of(EventId event) {
        var coming = new HashSet<String>();
        var cancelled = new HashSet<String>();
        db.sql("""
                        select lower(email), status in ('CANCELLED', 'DECLINED')
                        from registration
                        where event_id = ? and email is not null
                        """).param(event.value()).query(row -> {
            (row.getBoolean(2) ? cancelled : coming).add(row.getString(1));
        });
        return new Addresses(coming, cancelled);
    }
}
