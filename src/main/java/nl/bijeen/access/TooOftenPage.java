package nl.bijeen.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked too often, see {@link RateLimit}.
 *
 * @param pause after which asking once more is fine
 */
public record TooOftenPage(Duration pause) implements Page {

    /** For a limit of so many times within so long. */
    public static TooOftenPage after(int times, Duration within) {
        return new TooOftenPage(within.dividedBy(times));
    }

    public long minutes() {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(pause.toSeconds()));
        Page.super.render(model, request, response);
    }
}
