package nl.bijeen.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import nl.bijeen.event.Attachments;
import nl.bijeen.view.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures and documents of meetings. What is under a token never changes, so browsers keep it for good. */
@Controller
class FilePages {

    private final Attachments attachments;

    FilePages(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Whatever a file holds, opened by itself it can run nothing and reach nothing. */
    @GetMapping("/bestand/{token}")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        var file = attachments.open(token).orElseThrow(NotFound::new);
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

    private static ContentDisposition disposition(Attachments.File file) {
        if (file.mediaType().startsWith("image/"))
            return ContentDisposition.inline().build();
        return ContentDisposition.attachment()
                .filename(file.title() + ".pdf", UTF_8)
                .build();
    }
}
