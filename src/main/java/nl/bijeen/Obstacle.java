package nl.bijeen;

import java.sql.SQLException;
import java.util.Optional;
import nl.bijeen.database.CannotStart;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** What an operator can do something about, found among the causes of a failure. */
final class Obstacle {

    private static final String DISK_FULL = "53100";

    private Obstacle() {}

    static Optional<String> in(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            var known = known(it);
            if (known.isPresent()) return known;
        }
        return Optional.empty();
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case CannotStart it -> Optional.of(String.valueOf(it.getMessage()));
            case PortInUseException it ->
                Optional.of("port " + it.getPort() + " is taken; choose another with BIJEEN_PORT");
            case FlywayValidateException it -> Optional.of(mismatch(it));
            case SQLException it when DISK_FULL.equals(it.getSQLState()) -> Optional.of("the disk is full");
            default -> Optional.empty();
        };
    }

    private static String mismatch(FlywayValidateException e) {
        var why = String.valueOf(e.getMessage());
        return why.contains("not resolved locally")
                ? "the database was made by a newer Bijeen; start that one"
                : "the database is not as this Bijeen made it: "
                        + why.lines().skip(1).findFirst().orElse(why);
    }
}
