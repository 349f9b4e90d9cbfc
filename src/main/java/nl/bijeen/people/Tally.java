package nl.bijeen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What every row of an answer of the {@link Directory} says about all of them. */
final class Tally {

    private long total;
    private boolean exact = true;

    void read(ResultSet row) throws SQLException {
        total = row.getLong("total");
        exact = row.getBoolean("exact");
    }

    <T> Directory.Found<T> found(List<T> items) {
        return new Directory.Found<>(items, total, exact);
    }
}
