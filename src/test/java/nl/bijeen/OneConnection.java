package nl.bijeen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses a second connection to a thread that holds one. A test that is alone finds one free; at a peak all threads that hold one
 * would wait for a second, for ever.
 */
@TestComponent
public class OneConnection implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(OneConnection.class);

    /** Who takes a second one on purpose. */
    private static final Set<String> ON_PURPOSE = Set.of(
            // Migrates while nobody else is there.
            "org.flywaydb.core.Flyway",
            // Tells how far a long transaction is; one import is read at a time.
            "nl.bijeen.people.ImportProgress");

    private static final ThreadLocal<AtomicInteger> HELD = ThreadLocal.withInitial(AtomicInteger::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new OneEach(source) : bean;
    }

    private static final class OneEach extends DelegatingDataSource {

        OneEach(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var held = HELD.get();
            if (held.get() > 0 && !onPurpose()) throw refused();
            var connection = super.getConnection();
            held.incrementAndGet();
            return givenBack(connection, held);
        }

        /** Told in the log as well: what works in the background catches whatever goes wrong. */
        private static AssertionError refused() {
            var refused =
                    new AssertionError("This thread asks for a second connection to the database while it holds one:"
                            + " a question within a row mapper, or a transaction of its own within another");
            LOG.error("Refused", refused);
            return refused;
        }

        private static boolean onPurpose() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.anyMatch(
                            it -> ON_PURPOSE.contains(it.getClassName().replaceFirst("\\$.*", ""))));
        }

        /** Counts down when it is closed, on whatever thread that is. */
        private static Connection givenBack(Connection connection, AtomicInteger held) {
            var open = new AtomicBoolean(true);
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close") && open.getAndSet(false)) held.decrementAndGet();
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
