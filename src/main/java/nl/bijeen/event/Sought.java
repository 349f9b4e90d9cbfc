package nl.bijeen.event;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings somebody in the office looks for.
 *
 * @param words that stand somewhere in the announcement; empty for all
 * @param stage null for all
 * @param year of the first day; null for all, also those without a day
 */
public record Sought(
        String words, @Nullable Stage stage, @Nullable Integer year) {

    /** How far a meeting is, coarser than its {@link Status}. */
    public enum Stage {
        DRAFT,
        AHEAD,
        PAST,
        OFF
    }

    public boolean everything() {
        return words.isBlank() && stage == null && year == null;
    }
}
