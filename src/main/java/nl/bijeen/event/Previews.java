package nl.bijeen.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private link under which somebody outside the office can read a draft. */
@Component
public class Previews {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final Clock clock;

    Previews(JdbcClient db, Events events, Journal journal, Clock clock) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new link; the one before stops working. The token is known only now: the database keeps its hash. */
    @Transactional
    public String open(EventId id, Actor by) {
        var token = Tokens.random();
        db.sql("""
                        insert into preview (event_id, token_hash, made_at)
                        values (:event, :hash, :now)
                        on conflict (event_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("event", id.value())
                .param("hash", Tokens.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        journal.note(events.get(id).association(), by, "event.previewed", id.value(), null);
        return token;
    }

    /** The meeting that the newest link to it opens; the token is as it stands in the link. */
    public Optional<Event> find(String token) {
        return db.sql("select event_id from preview where token_hash = ?")
                .param(Tokens.hash(token))
                .query(Long.class)
                .optional()
                .map(it -> events.get(new EventId(it)));
    }
}
