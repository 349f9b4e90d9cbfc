package nl.bijeen.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row that the program wrote, as a model to write others after: as long, and with the same columns. */
record Rows(String table, Map<String, Object> columns) {

    /** The row of this table for which the condition holds. */
    static Rows like(Connection db, String table, String condition, Object value) throws SQLException {
        try (var question = db.prepareStatement("select * from " + table + " where " + condition + " limit 1")) {
            question.setObject(1, value);
            try (var row = question.executeQuery()) {
                row.next();
                var columns = new LinkedHashMap<String, Object>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
                    columns.put(row.getMetaData().getColumnName(i), row.getObject(i));
                return new Rows(table, columns);
            }
        }
    }

    /** The same without a column that the database fills in. */
    Rows without(String column) {
        var others = new LinkedHashMap<>(columns);
        others.remove(column);
        return new Rows(table, others);
    }

    PreparedStatement insert(Connection db) throws SQLException {
        var marks = "?, ".repeat(columns.size() - 1) + "?";
        return db.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values (" + marks + ")");
    }

    /** Adds one more row, which differs from the model in these columns. */
    void add(PreparedStatement insert, Map<String, Object> other) throws SQLException {
        var at = 1;
        for (var column : columns.entrySet())
            insert.setObject(at++, other.getOrDefault(column.getKey(), column.getValue()));
        insert.addBatch();
    }
}
