package nl.bijeen.site;

import nl.bijeen.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the agenda.
 *
 * @param text words that must all be there; empty for everything
 * @param kind null for every kind
 * @param page counts from 1
 */
public record Query(String text, @Nullable Kind kind, boolean online, boolean free, Period period, int page) {

    private static final int LONGEST = 100;

    public Query {
        text = text.strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        page = Math.max(1, page);
    }

    public enum Period {
        AHEAD,
        PAST
    }

    /** All that is still to come. */
    public static Query ahead() {
        return new Query("", null, false, false, Period.AHEAD, 1);
    }

    /** Who looks for words looks in everything that was and will be. */
    public boolean everywhere() {
        return !text.isEmpty();
    }

    public boolean filtered() {
        return !text.isEmpty() || kind != null || online || free;
    }
}
