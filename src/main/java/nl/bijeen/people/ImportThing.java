package nl.bijeen.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something known or about to be, as it was before the import and as it is after the rows so far. */
final class ImportThing<T> {

    /** By which the rows find each other when they are written: the token that the table has, or will have. */
    final String token;

    /** Null for what the import adds. */
    final @Nullable T before;

    private T now;
    private final Map<String, Integer> saidBy = new HashMap<>();

    private ImportThing(String token, @Nullable T before, T now) {
        this.token = token;
        this.before = before;
        this.now = now;
    }

    static <T> ImportThing<T> known(String token, T before) {
        return new ImportThing<>(token, before, before);
    }

    static <T> ImportThing<T> added(String token, T now) {
        return new ImportThing<>(token, null, now);
    }

    T now() {
        return now;
    }

    boolean isNew() {
        return before == null;
    }

    boolean changed() {
        return before != null && !before.equals(now);
    }

    void become(T next) {
        now = next;
    }

    /** Notes that a row told what this field holds. */
    void said(String field, int row) {
        saidBy.putIfAbsent(field, row);
    }

    /** The row that told what this field holds; null when none did. */
    @Nullable
    Integer saidBy(String field) {
        return saidBy.get(field);
    }

    boolean touched() {
        return !saidBy.isEmpty();
    }
}
