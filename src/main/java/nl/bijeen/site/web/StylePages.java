package nl.bijeen.site.web;

import java.time.Duration;
import nl.bijeen.access.Associations;
import nl.bijeen.view.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet with the colour of an association. Its address changes with the colour, so browsers keep it for good. */
@Controller
class StylePages {

    private static final MediaType CSS = new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8);

    private final Associations associations;

    StylePages(Associations associations) {
        this.associations = associations;
    }

    @GetMapping("/{association}/huisstijl.css")
    ResponseEntity<String> sheet(@PathVariable String association) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(":root{--bijeen-accent:" + ours.colour().value() + "}\n");
    }
}
