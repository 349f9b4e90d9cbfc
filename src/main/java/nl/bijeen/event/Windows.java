package nl.bijeen.event;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets when people can register for a meeting. */
@Component
public class Windows {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;
    private final Clock clock;

    Windows(JdbcClient db, Events events, Journal journal, PageCache pages, Clock clock) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Sets the moments between which people can register.
     *
     * @param closes after {@code opens} where both are there; the caller has checked it
     */
    @Transactional
    public void set(EventId id, boolean taken, @Nullable Instant opens, @Nullable Instant closes, Actor by) {
        var event = events.lock(id);
        var changes = changes(
                event.window(), new Window(taken, opens, closes, event.window().closedByHand()));
        if (changes.isEmpty()) return;
        db.sql("""
                        update event
                        set takes_registrations = :taken, opens = :opens, closes = :closes, changed = :now
                        where id = :id
                        """)
                .param("taken", taken)
                .param("opens", moment(opens))
                .param("closes", moment(closes))
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
        journal.note(event.association(), by, "event.window", id.value(), null, changes.toArray(Change[]::new));
        pages.outdated(event.association());
    }

    private static List<Change> changes(Window before, Window after) {
        var changes = new ArrayList<Change>();
        if (before.taken() != after.taken()) {
            changes.add(new Change("taken", Boolean.toString(before.taken()), Boolean.toString(after.taken())));
        }
        if (!Objects.equals(before.opens(), after.opens())) {
            changes.add(new Change("opens", words(before.opens()), words(after.opens())));
        }
        if (!Objects.equals(before.closes(), after.closes())) {
            changes.add(new Change("closes", words(before.closes()), words(after.closes())));
        }
        return changes;
    }

    private static @Nullable String words(@Nullable Instant moment) {
        return moment == null ? null : When.local(moment).toString();
    }

    private static SqlParameterValue moment(@Nullable Instant moment) {
        return new SqlParameterValue(
                Types.TIMESTAMP_WITH_TIMEZONE, moment == null ? null : moment.atOffset(ZoneOffset.UTC));
    }
}
