package nl.bijeen.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.bijeen.event.When;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Screen;
import nl.bijeen.programme.web.Published.Shown;
import nl.bijeen.view.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the screens in the building show. They ask again by themselves. */
@Controller
class ScreenPages {

    private static final String ONE = "/{association}/bijeenkomsten/{slug}/scherm";

    /** A screen is never further behind than this, in seconds. */
    private static final String AGAIN = "60";

    private final Published published;
    private final Clock clock;

    ScreenPages(Published published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** All rooms at a glance. */
    @GetMapping({ONE, "/en" + ONE})
    ScreensPage all(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String stil,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = find(association, slug, request);
        if (shown.programme().rooms().isEmpty()) throw new NotFound();
        refresh(stil, response);
        return new ScreensPage(shown.association(), shown.event(), shown.programme(), now(), stil == null);
    }

    /** One room, for beside its door. */
    @GetMapping({ONE + "/{token}", "/en" + ONE + "/{token}"})
    ScreenPage room(
            @PathVariable String association,
            @PathVariable String slug,
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String stil,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = find(association, slug, request);
        var screen = screen(shown.programme(), token);
        refresh(stil, response);
        return new ScreenPage(shown.association(), shown.event(), screen, now(), stil == null);
    }

    private Screen screen(Programme programme, String token) {
        return Screen.of(programme, programme.room(token).orElseThrow(NotFound::new), now());
    }

    private Shown find(String association, String slug, HttpServletRequest request) {
        return published.find(association, slug, request.getRequestURI().startsWith("/en/"));
    }

    /** By a header: it works without scripts, and who reads the page more slowly turns it off with a link. */
    private static void refresh(@Nullable String stil, HttpServletResponse response) {
        if (stil == null) response.setHeader("Refresh", AGAIN);
    }

    private LocalDateTime now() {
        return When.local(clock.instant());
    }
}
