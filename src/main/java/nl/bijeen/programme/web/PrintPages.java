package nl.bijeen.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.bijeen.view.Frame;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme of a meeting on paper. */
@Controller
class PrintPages {

    private static final String ONE = "/{association}/bijeenkomsten/{slug}/programma.pdf";

    private final Published published;
    private final Prints prints;
    private final Templates templates;

    PrintPages(Published published, Prints prints, Templates templates) {
        this.published = published;
        this.prints = prints;
        this.templates = templates;
    }

    @GetMapping({ONE, "/en" + ONE})
    ResponseEntity<byte[]> print(
            @PathVariable String association, @PathVariable String slug, HttpServletRequest request) {
        var shown = published.find(association, slug, request.getRequestURI().startsWith("/en/"));
        var sheet = new PrintedProgramme(shown.association(), shown.event(), shown.programme());
        if (sheet.days().isEmpty()) throw new NotFound();
        var frame = Frame.letter(templates, shown.words(), shown.publicUrl());
        var html = new String(templates.render(sheet, frame).toByteArray(), UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(Prints.mark(html))
                .header("Content-Disposition", name(shown))
                .body(prints.of(html));
    }

    private static String name(Published.Shown shown) {
        var file = shown.words().text("programme.print.file", shown.event().slug());
        return ContentDisposition.inline().filename(file, UTF_8).build().toString();
    }
}
