package nl.bijeen.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.BijeenTest;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database: the program's own and another one. */
@BijeenTest
class PageCacheTest {

    private static final AtomicLong NUMBERS = new AtomicLong(900_000);
    private static final byte[] HTML = "<p>hoi</p>".getBytes(UTF_8);

    @Autowired
    PageCache here;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    JdbcConnectionDetails database;

    final AssociationId ours = new AssociationId(NUMBERS.incrementAndGet());
    final AssociationId others = new AssociationId(NUMBERS.incrementAndGet());
    Instant now = Instant.parse("2027-03-14T09:00:00Z");
    PageCache there;
    PageChanges changes;

    @BeforeEach
    void start_another_node() {
        there = new PageCache(db, clock());
        changes = new PageChanges(there, database);
        changes.start();
        await().until(() -> keeps(there, "/warm"));
    }

    @AfterEach
    void stop_it() {
        changes.stop();
    }

    @Test
    void a_change_drops_the_pages_of_its_association_on_every_node_and_no_others() {
        keep(there, "/ours", ours);
        keep(there, "/others", others);

        transaction.executeWithoutResult(it -> here.outdated(ours));

        await().until(() -> there.find("/ours") == null);
        assertThat(there.find("/others")).isNotNull();
    }

    @Test
    void a_change_counts_at_once_where_it_was_made_and_not_before_it_is_committed() {
        keep(here, "/here" + ours, ours);

        transaction.executeWithoutResult(it -> {
            here.outdated(ours);
            assertThat(here.find("/here" + ours)).isNotNull();
        });

        assertThat(here.find("/here" + ours)).isNull();
    }

    @Test
    void a_change_that_is_rolled_back_drops_nothing() {
        keep(here, "/back" + ours, ours);

        transaction.executeWithoutResult(it -> {
            here.outdated(ours);
            it.setRollbackOnly();
        });

        assertThat(here.find("/back" + ours)).isNotNull();
    }

    @Test
    void a_page_begun_before_a_change_is_not_kept_after_it() {
        var begun = there.moment();
        there.drop(ours);

        there.keep("/late", ours, HTML, begun);
        there.keep("/other", others, HTML, begun);

        assertThat(there.find("/late")).isNull();
        assertThat(there.find("/other")).isNotNull();
    }

    @Test
    void a_page_is_kept_for_a_minute_because_states_follow_the_clock() {
        keep(there, "/minute", ours);

        now = now.plus(Duration.ofSeconds(59));
        assertThat(there.find("/minute")).isNotNull();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(there.find("/minute")).isNull();
    }

    @Test
    void nothing_is_kept_while_the_database_cannot_be_heard() {
        keep(there, "/deaf", ours);
        var begun = there.moment();

        there.hearing(false);

        assertThat(there.find("/deaf")).isNull();
        assertThat(keeps(there, "/deaf")).isFalse();
        there.hearing(true);
        there.keep("/begun-before", ours, HTML, begun);
        assertThat(there.find("/begun-before")).isNull();
    }

    @Test
    void a_broken_connection_is_made_anew() {
        keep(there, "/broken", ours);

        changes.close();

        await().until(() -> there.find("/broken") == null);
        await().until(() -> keeps(there, "/again"));
        transaction.executeWithoutResult(it -> here.outdated(ours));
        await().until(() -> there.find("/again") == null);
    }

    @Test
    void a_flood_of_different_addresses_does_not_fill_the_memory() {
        var large = new byte[4 * 1024 * 1024];
        for (var i = 0; i < 20; i++) there.keep("/flood?zoek=" + i, ours, large, there.moment());

        assertThat(there.find("/flood?zoek=0")).isNull();
        assertThat(there.find("/flood?zoek=19")).isNotNull();
    }

    @Test
    void a_change_outside_a_transaction_is_a_mistake() {
        assertThatThrownBy(() -> here.outdated(ours)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void keep(PageCache cache, String address, AssociationId association) {
        cache.keep(address, association, HTML, cache.moment());
        assertThat(cache.find(address)).isNotNull();
    }

    private boolean keeps(PageCache cache, String address) {
        cache.keep(address, ours, HTML, cache.moment());
        return cache.find(address) != null;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
