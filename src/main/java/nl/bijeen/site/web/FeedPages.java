package nl.bijeen.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.mail.Calendar;
import nl.bijeen.site.AtomFeed;
import nl.bijeen.site.CalendarEntries;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda and the meetings for calendar programs and feed readers. */
@Controller
class FeedPages {

    private static final int NEWEST = 50;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);

    private final Associations associations;
    private final Events events;
    private final PublicUrl publicUrl;
    private final Texts texts;
    private final Clock clock;

    FeedPages(Associations associations, Events events, PublicUrl publicUrl, Texts texts, Clock clock) {
        this.associations = associations;
        this.events = events;
        this.publicUrl = publicUrl;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({"/{association}/bijeenkomsten/{slug}.ics", "/en/{association}/bijeenkomsten/{slug}.ics"})
    ResponseEntity<String> meeting(
            @PathVariable String association, @PathVariable String slug, HttpServletRequest request) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var event = events.findPublished(ours.id(), slug)
                .filter(it -> it.when().known())
                .orElseThrow(NotFound::new);
        return calendar(ours, event.title(), List.of(event), slug, words(request));
    }

    @GetMapping({"/{association}/agenda.ics", "/en/{association}/agenda.ics"})
    ResponseEntity<String> agenda(@PathVariable String association, HttpServletRequest request) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var words = words(request);
        var name = words.text("site.feed.title", ours.name());
        return calendar(ours, name, events.published(ours.id()), "agenda", words);
    }

    @GetMapping({"/{association}/agenda.atom", "/en/{association}/agenda.atom"})
    ResponseEntity<String> feed(@PathVariable String association, HttpServletRequest request) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var newest = events.published(ours.id()).stream()
                .sorted(comparing(Event::changed).reversed())
                .limit(NEWEST)
                .toList();
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(forAWhile())
                .body(new AtomFeed(ours, publicUrl, words(request)).of(newest, clock.instant()));
    }

    private ResponseEntity<String> calendar(
            Association ours, String name, List<Event> meetings, String file, Words words) {
        var entries = new CalendarEntries(ours, publicUrl, words);
        var organizer = new Calendar.Organizer(ours.name(), ours.email());
        var body = Calendar.feed(
                name,
                organizer,
                meetings.stream().flatMap(it -> entries.of(it).stream()).toList());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(forAWhile())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(file + ".ics", UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    private Words words(HttpServletRequest request) {
        return texts.in(request.getRequestURI().startsWith("/en/") ? Texts.ENGLISH : Texts.DUTCH);
    }

    private static CacheControl forAWhile() {
        return CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    }
}
