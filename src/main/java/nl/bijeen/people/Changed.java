package nl.bijeen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.journal.Change;
import org.jspecify.annotations.Nullable;

/** Collects, field by field, what became different, for the journal. */
final class Changed {

    private final List<Change> changes = new ArrayList<>();

    Changed field(String name, @Nullable Object from, @Nullable Object to) {
        return Objects.equals(from, to) ? this : always(name, from, to);
    }

    /** Also where it stayed the same, to tell which thing became different. */
    Changed always(String name, @Nullable Object from, @Nullable Object to) {
        changes.add(new Change(name, words(from), words(to)));
        return this;
    }

    boolean nothing() {
        return changes.isEmpty();
    }

    Change[] toArray() {
        return changes.toArray(Change[]::new);
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
