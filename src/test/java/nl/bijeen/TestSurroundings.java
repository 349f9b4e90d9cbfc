package nl.bijeen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A throw-away PostgreSQL, a mail server and a free port, once for all tests. */
public class TestSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the letters of the program under test arrive. */
    public static final Mailbox MAIL = new Mailbox();

    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = freePort();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url",
                                POSTGRES.getJdbcUrl("postgres", "postgres"),
                                "spring.datasource.username",
                                "postgres",
                                "server.port",
                                port,
                                "bijeen.secret",
                                "dGhlIHNlY3JldCBvZiBhbGwgdGVzdHMsIHVzZWQgbm93aGVyZSBlbHNl",
                                "bijeen.public-url",
                                "http://localhost:" + port,
                                "bijeen.smtp-url",
                                MAIL.url())));
    }

    /** A database with all tables and no rows, for tests that would be disturbed by what others do. */
    public static DataSource emptyDatabase() {
        var name = "test_" + NUMBER.incrementAndGet();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var database = POSTGRES.getDatabase("postgres", name);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
