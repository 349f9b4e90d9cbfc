package nl.bijeen.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.bijeen.programme.OwnCalendars;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A participant's own programme, behind their private link. */
@Controller
class OwnCalendarPages {

    private static final String PATH = "/mijn/{token}/programma.ics";

    private final Registrations registrations;
    private final OwnCalendars calendars;

    OwnCalendarPages(Registrations registrations, OwnCalendars calendars) {
        this.registrations = registrations;
        this.calendars = calendars;
    }

    @GetMapping({PATH, "/en" + PATH})
    ResponseEntity<String> calendar(@PathVariable String token) {
        var file = registrations.find(token).flatMap(calendars::of).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .header("X-Robots-Tag", "noindex")
                .body(file);
    }
}
