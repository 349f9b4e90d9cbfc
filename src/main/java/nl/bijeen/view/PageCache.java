package nl.bijeen.view;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The public pages that are the same for everybody, kept as bytes under their address until something of their association
 * changes. What changes on one node is heard by all, through the database and only when it is committed. A page that was begun
 * before a change is not kept after it: it may show what was.
 */
@Component
public class PageCache {

    static final String CHANNEL = "bijeen_pages";

    /** What a page says can also follow from the clock: whether registration is open, whether a meeting is over. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MOST_BYTES = 32 * 1024 * 1024;

    private final JdbcClient db;
    private final Clock clock;
    private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<AssociationId, Long> changes = new HashMap<>();
    private long now;
    private long lastDeaf;
    private boolean hearing;
    private long bytes;

    PageCache(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In a transaction: what is kept of this association's pages no longer holds once it commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void outdated(AssociationId association) {
        db.sql("select pg_notify(?, ?)")
                .params(CHANNEL, String.valueOf(association.value()))
                .query()
                .singleRow();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                drop(association);
            }
        });
    }

    /** The page kept under that address, or null. */
    synchronized @Nullable KeptPage find(String address) {
        var page = pages.get(address);
        if (page == null || clock.instant().isBefore(page.until())) return page;
        remove(address);
        return null;
    }

    /** To remember before anything is read for a page, and to hand in with it. */
    synchronized long moment() {
        return now;
    }

    /** Keeps a page that was begun at that moment, unless its association changed since. */
    synchronized KeptPage keep(String address, AssociationId association, byte[] html, long begun) {
        var page = KeptPage.of(association, html, clock.instant().plus(LONGEST));
        if (!hearing || lastDeaf > begun || changes.getOrDefault(association, 0L) > begun) return page;
        remove(address);
        pages.put(address, page);
        bytes += page.size();
        while (bytes > MOST_BYTES) remove(pages.keySet().iterator().next());
        return page;
    }

    synchronized void drop(AssociationId association) {
        changes.put(association, ++now);
        pages.entrySet().stream()
                .filter(it -> it.getValue().association().equals(association))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::remove);
    }

    /** Nothing is kept while changes on other nodes go unheard, nor what was begun in that time. */
    synchronized void hearing(boolean hears) {
        hearing = hears;
        lastDeaf = ++now;
        pages.clear();
        bytes = 0;
    }

    private void remove(String address) {
        var page = pages.remove(address);
        if (page != null) bytes -= page.size();
    }
}
