package nl.bijeen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** Works out field by field what a thing becomes when a row is added, and changes nothing yet. */
final class ImportFields {

    private final ImportThing<?> thing;
    private final int row;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private @Nullable Refusal refusal;

    ImportFields(ImportThing<?> thing, int row) {
        this.thing = thing;
        this.row = row;
    }

    /** The value after the row: what it says, unless it says nothing or the same in another way of writing. */
    String text(String field, @Nullable String was, @Nullable String said, BiPredicate<String, String> same) {
        var kept = was == null ? "" : was;
        return said != null && tells(field, kept, said, same) ? said : kept;
    }

    <V> V value(String field, V was, @Nullable V said) {
        return said != null && tells(field, was, said, Objects::equals) ? said : was;
    }

    <V> @Nullable V maybe(String field, @Nullable V was, @Nullable V said) {
        return said != null && tells(field, was, said, Objects::equals) ? said : was;
    }

    /** All that a thing is when it comes into being. */
    void told(String field, @Nullable Object said) {
        if (said != null) tells(field, null, said, Objects::equals);
    }

    /** Whether what is said is to be taken over; if so that is a change. */
    private <V> boolean tells(String field, @Nullable V was, V said, BiPredicate<V, V> same) {
        if (said.toString().isEmpty()) return false;
        told.add(field);
        var known = was == null || was.toString().isEmpty() ? null : was;
        if (known != null && same.test(known, said)) return false;
        var earlier = thing.saidBy(field);
        if (known != null && earlier != null && refusal == null)
            refusal = new Refusal(Why.CONTRADICTS, earlier.toString());
        changes.add(new Change(field, known == null ? null : known.toString(), said.toString()));
        return true;
    }

    List<Change> changes() {
        return changes;
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    /** From here on the thing knows which row told what of it. */
    void keep() {
        told.forEach(it -> thing.said(it, row));
    }
}
