package nl.bijeen.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one field was and became; the same twice for what only tells which thing it is about. May hold what a person told about
 * themselves: it can be forgotten, see {@link Journal#erase}.
 */
public record Change(
        String field, @Nullable String from, @Nullable String to) {

    /** False for what only tells which thing an entry is about. */
    public boolean changed() {
        return !Objects.equals(from, to);
    }
}
