package nl.bijeen.site.web;

import java.time.Duration;
import nl.bijeen.site.Addresses;
import nl.bijeen.site.Sitemap;
import nl.bijeen.view.PublicUrl;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask before they come in. */
@Controller
class CrawlerPages {

    private final Addresses addresses;
    private final PublicUrl publicUrl;

    CrawlerPages(Addresses addresses, PublicUrl publicUrl) {
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body("""
                        User-agent: *
                        Disallow: /bureau
                        Disallow: /mijn
                        Disallow: /en/mijn
                        Disallow: /voorbeeld

                        Sitemap: %s
                        """.formatted(publicUrl.to("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new Sitemap(publicUrl).of(addresses.all()));
    }
}
