package nl.bijeen.view;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens, on a connection of its own, for what changed on any node, and tells the page cache. */
@Component
class PageChanges implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PageChanges.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PageCache cache;
    private final JdbcConnectionDetails database;
    private volatile boolean running;
    private @Nullable Thread listener;
    private volatile @Nullable Connection connection;

    PageChanges(PageCache cache, JdbcConnectionDetails database) {
        this.cache = cache;
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("page-changes").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        close();
        if (listener != null) listener.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var fresh = connect()) {
                connection = fresh;
                hear(fresh);
            } catch (SQLException e) {
                if (running) log.warn("Pages are not kept while the database cannot be heard: {}", e.getMessage());
            }
            cache.hearing(false);
            pause();
        }
    }

    private void hear(Connection fresh) throws SQLException {
        try (var statement = fresh.createStatement()) {
            statement.execute("listen " + PageCache.CHANNEL);
        }
        cache.hearing(true);
        var postgres = fresh.unwrap(PGConnection.class);
        while (running) {
            var changes = postgres.getNotifications((int) PATIENCE.toMillis());
            for (var change : changes) cache.drop(new AssociationId(Long.parseLong(change.getParameter())));
            // A connection that broke without a word would else stay silent for ever.
            if (changes.length == 0 && !fresh.isValid(5)) throw new SQLException("no answer");
        }
    }

    private Connection connect() throws SQLException {
        var who = new Properties();
        if (database.getUsername() != null) who.setProperty("user", database.getUsername());
        if (database.getPassword() != null) who.setProperty("password", database.getPassword());
        who.setProperty("connectTimeout", "10");
        who.setProperty("ApplicationName", "bijeen page changes");
        return DriverManager.getConnection(database.getJdbcUrl(), who);
    }

    /** Breaks the connection; listening begins anew on another as long as the program runs. */
    void close() {
        var current = connection;
        if (current == null) return;
        try {
            current.close();
        } catch (SQLException e) {
            log.debug("The connection was gone already", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
