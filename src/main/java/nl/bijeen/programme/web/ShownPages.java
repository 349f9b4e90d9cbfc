package nl.bijeen.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.programme.Bytes;
import nl.bijeen.programme.Materials;
import nl.bijeen.programme.Portraits;
import nl.bijeen.programme.Programmes;
import nl.bijeen.view.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What visitors read of a programme beside the page of the meeting: each part, pictures of people, and what belongs to a part. */
@Controller
class ShownPages {

    private final Associations associations;
    private final Events events;
    private final Programmes programmes;
    private final Portraits portraits;
    private final Materials materials;

    ShownPages(
            Associations associations, Events events, Programmes programmes, Portraits portraits, Materials materials) {
        this.associations = associations;
        this.events = events;
        this.programmes = programmes;
        this.portraits = portraits;
        this.materials = materials;
    }

    @GetMapping({
        "/{association}/bijeenkomsten/{slug}/programma/{session:[\\w-]{22}}",
        "/en/{association}/bijeenkomsten/{slug}/programma/{session:[\\w-]{22}}"
    })
    View session(@PathVariable String association, @PathVariable String slug, @PathVariable String session) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var event = events.findPublished(ours.id(), slug).orElseThrow(NotFound::new);
        var programme =
                programmes.find(event.id()).filter(it -> it.shown() != null).orElseThrow(NotFound::new);
        var found = programme.session(session).orElseThrow(NotFound::new);
        return new ShownSessionPage(ours, event, programme, found);
    }

    @GetMapping("/programma/portret/{token}")
    ResponseEntity<byte[]> portrait(@PathVariable String token) {
        return serve(token, portraits.open(token).orElseThrow(NotFound::new));
    }

    @GetMapping("/programma/stuk/{token}")
    ResponseEntity<byte[]> material(@PathVariable String token) {
        return serve(token, materials.open(token).orElseThrow(NotFound::new));
    }

    /** Whatever a file holds, opened by itself it can run nothing and reach nothing. */
    private static ResponseEntity<byte[]> serve(String token, Bytes file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(token)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition(file).toString())
                .body(file.bytes());
    }

    private static ContentDisposition disposition(Bytes file) {
        if (file.mediaType().startsWith("image/"))
            return ContentDisposition.inline().build();
        return ContentDisposition.attachment()
                .filename(file.title() + ".pdf", UTF_8)
                .build();
    }
}
