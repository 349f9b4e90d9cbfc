package nl.bijeen.event;

import org.jspecify.annotations.Nullable;

/**
 * How one meeting hangs together with another, seen from the page it is shown on.
 *
 * @param slug of the other meeting when it is in this association's agenda and not a draft; null when only its name is known
 */
public record Relation(Kind kind, String title, @Nullable String slug) {

    public enum Kind {
        REPLACES,
        REPLACED_BY,
        FOLLOWS,
        FOLLOWED_BY,
        PART_OF,
        CONTAINS
    }
}
