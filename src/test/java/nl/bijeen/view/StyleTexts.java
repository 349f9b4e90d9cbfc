package nl.bijeen.view;

import static nl.bijeen.view.StyleGuide.tag;
import static nl.bijeen.view.StyleGuide.with;

import gg.jte.Content;
import java.util.Map;

/** What there is to read on the page with samples. */
final class StyleTexts {

    private StyleTexts() {}

    static Content messages() {
        return StyleSamples.all(
                tag(
                        "Notice",
                        Map.of("text", "Je aanmelding is binnen. We hebben je een bevestiging gemaild.", "kind", "ok")),
                tag(
                        "Notice",
                        Map.of(
                                "title",
                                "Deze bijeenkomst is verplaatst",
                                "text",
                                "De nieuwe datum is 14 maart 2027.",
                                "kind",
                                "warning")),
                tag(
                        "Notice",
                        Map.of(
                                "title",
                                "Deze bijeenkomst gaat niet door",
                                "text",
                                "Er waren te weinig aanmeldingen.",
                                "kind",
                                "error")),
                tag("Notice", Map.of("text", "De aanmelding opent op 1 februari 2027.")));
    }

    static Content article(Frame frame) {
        return StyleSamples.all(
                StyleSamples.html(
                        "<h2>Over de bijeenkomst</h2><p>Gemeenten willen dichtbij zijn. Wat vraagt dat van de mensen die"
                                + " er werken? We halen op wat er al lukt, en <a href=\"/laagland\">lezen samen terug</a> wat er"
                                + " nodig is.</p><h3>Wat je meeneemt</h3><ul><li>Een plan voor je eigen gemeente</li><li>Namen van"
                                + " collega's die hetzelfde doen</li></ul><ol><li>Inloop</li><li>Begin</li></ol>"
                                + "<blockquote><p>Het begint met luisteren.</p></blockquote>"),
                tag(
                        "Facts",
                        Map.of(
                                "content",
                                StyleSamples.all(
                                        tag(
                                                "Fact",
                                                Map.of(
                                                        "term",
                                                        "Wanneer",
                                                        "text",
                                                        "Donderdag 14 maart 2027, 9.30 – 16.30 uur")),
                                        tag("Fact", Map.of("term", "Waar", "text", "De Loods, Kruinwijk")),
                                        tag("Fact", Map.of("term", "Kosten", "text", "Gratis voor leden"))))),
                StyleSamples.html("<p>"),
                StyleSamples.all(
                        badge("neutral", "Concept"),
                        badge("success", "Open"),
                        badge("warning", "Verplaatst"),
                        badge("danger", "Gaat niet door"),
                        badge("active", "Aangekondigd")),
                StyleSamples.html("</p>"),
                tag("Pagination", with(frame, "page", 2, "pages", 9)));
    }

    private static Content badge(String kind, String text) {
        return tag("StatusBadge", Map.of("kind", kind, "text", text));
    }
}
