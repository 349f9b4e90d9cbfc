package nl.bijeen.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do next.
 *
 * @param reference under which the log tells more; null where there is nothing to look up
 * @param home where to go on: the office for its staff, else the start page
 */
public record ErrorPage(int status, @Nullable String reference, String home) implements Page {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 429, 503);

    /** Under which number the texts tell this failure: others are like the most general of their kind. */
    public int kind() {
        if (TOLD.contains(status)) return status;
        return status >= 500 ? 500 : 400;
    }
}
