package nl.bijeen.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Timetable;
import nl.bijeen.programme.TimetableJson;
import nl.bijeen.programme.TimetableXml;
import nl.bijeen.programme.web.Published.Shown;
import nl.bijeen.view.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The programme of a meeting for calendar programs and conference apps, whole or in part. */
@Controller("programmeFeeds")
class FeedPages {

    private static final String ONE = "/{association}/bijeenkomsten/{slug}/programma";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", UTF_8);

    private final Published published;
    private final JsonMapper json;

    FeedPages(Published published, JsonMapper json) {
        this.published = published;
        this.json = json;
    }

    @GetMapping({ONE + ".xml", "/en" + ONE + ".xml"})
    ResponseEntity<String> xml(
            @PathVariable String association, @PathVariable String slug, HttpServletRequest request) {
        return app(XML, TimetableXml.of(timetable(find(association, slug, request))));
    }

    @GetMapping({ONE + ".json", "/en" + ONE + ".json"})
    ResponseEntity<String> json(
            @PathVariable String association, @PathVariable String slug, HttpServletRequest request) {
        var timetable = timetable(find(association, slug, request));
        return app(MediaType.APPLICATION_JSON, new TimetableJson(timetable, json).text());
    }

    @GetMapping({ONE + ".ics", "/en" + ONE + ".ics"})
    ResponseEntity<String> everything(
            @PathVariable String association, @PathVariable String slug, HttpServletRequest request) {
        var shown = find(association, slug, request);
        return calendar(shown, shown.event().title(), shown.programme().sessions());
    }

    @GetMapping({ONE + "/zaal/{token}.ics", "/en" + ONE + "/zaal/{token}.ics"})
    ResponseEntity<String> room(
            @PathVariable String association,
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request) {
        var shown = find(association, slug, request);
        var room = shown.programme().room(token).orElseThrow(NotFound::new);
        var sessions = shown.programme().sessions().stream()
                .filter(it -> room.id().equals(it.room()))
                .toList();
        return calendar(shown, room.name() + " – " + shown.event().title(), sessions);
    }

    @GetMapping({ONE + "/ronde/{token}.ics", "/en" + ONE + "/ronde/{token}.ics"})
    ResponseEntity<String> round(
            @PathVariable String association,
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request) {
        var shown = find(association, slug, request);
        var round = shown.programme().round(token).orElseThrow(NotFound::new);
        var name = round.name() + " – " + shown.event().title();
        return calendar(shown, name, shown.programme().of(round));
    }

    private Shown find(String association, String slug, HttpServletRequest request) {
        return published.find(association, slug, request.getRequestURI().startsWith("/en/"));
    }

    private static Timetable timetable(Shown shown) {
        var timetable = shown.timetables().timetable();
        if (timetable.empty()) throw new NotFound();
        return timetable;
    }

    /** Apps that run in a browser on another site may read it too: it is public and holds nothing of who asks. */
    private static ResponseEntity<String> app(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(forAWhile())
                .header("Access-Control-Allow-Origin", "*")
                .body(body);
    }

    private static ResponseEntity<String> calendar(Shown shown, String name, List<Session> sessions) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(forAWhile())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(shown.event().slug() + ".ics", UTF_8)
                                .build()
                                .toString())
                .body(shown.calendar().open(name, sessions));
    }

    private static CacheControl forAWhile() {
        return CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    }
}
