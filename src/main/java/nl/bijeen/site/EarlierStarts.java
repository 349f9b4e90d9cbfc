package nl.bijeen.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.bijeen.event.EventId;
import nl.bijeen.event.EventMoved;
import nl.bijeen.event.Fate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When meetings were announced to begin before they moved: search engines ask for the last such moment. */
@Component
class EarlierStarts {

    private final JdbcClient db;

    EarlierStarts(JdbcClient db) {
        this.db = db;
    }

    @Nullable
    Instant of(EventId event) {
        return db.sql("select begins from earlier_start where event_id = ?")
                .param(event.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    @EventListener
    void remember(EventMoved moved) {
        var begins = moved.before().when().begins();
        if (begins == null || begins.equals(moved.after().when().begins())) return;
        if (moved.before().fate() == Fate.DRAFT) return;
        db.sql("""
                        insert into earlier_start (event_id, begins)
                        values (?, ?)
                        on conflict (event_id) do update set begins = excluded.begins
                        """)
                .params(moved.after().id().value(), begins.atOffset(ZoneOffset.UTC))
                .update();
    }
}
