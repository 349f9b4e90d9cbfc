package nl.bijeen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements of this thread, so that a test can see that a list does not ask again for every line. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    public interface Act {
        void run() throws Exception;
    }

    /** How many statements this needs. */
    public static int of(Act act) throws Exception {
        var before = COUNT.get();
        act.run();
        return COUNT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) COUNT.set(COUNT.get() + 1);
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
