package nl.bijeen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A throw-away PostgreSQL, a mail server and a free port, once for all tests. */
public class TestSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the letters of the program under test arrive. */
    public static final Mailbox MAIL = new Mailbox();

    private static final EmbeddedPostgres POSTGRES = start();

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
