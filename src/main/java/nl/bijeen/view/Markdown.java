package nl.bijeen.view;

import gg.jte.Content;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Texts as staff write them: paragraphs, two levels of headings, bold, italic, links, lists, quotes and pictures. What HTML
 * they type is shown as they typed it.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Allowed())
            .build();

    private Markdown() {}

    /** For the page, with headings of level 2 and 3. */
    public static Content html(String markdown) {
        return html(markdown, 2);
    }

    /** For the page, with headings from that level down: 3 under a heading of the page's own. */
    public static Content html(String markdown, int topLevel) {
        return output -> output.writeContent(text(markdown, topLevel));
    }

    /** The same as a string, for letters, feeds and tests. */
    public static String text(String markdown, int topLevel) {
        var document = PARSER.parse(markdown);
        document.accept(new Tidy(topLevel));
        return RENDERER.render(document);
    }

    /** The words alone on one line, for searching and descriptions. */
    public static String plain(String markdown) {
        var words = new Plain();
        PARSER.parse(markdown).accept(words);
        return words.text();
    }

    /** How many pictures say nothing to who cannot see them; they are not shown. */
    public static int imagesWithoutAlt(String markdown) {
        var images = new Plain.Images();
        PARSER.parse(markdown).accept(images);
        return (int) images.found().stream().filter(Markdown::silent).count();
    }

    static boolean silent(Image image) {
        var words = new Plain();
        for (var child = image.getFirstChild(); child != null; child = child.getNext()) child.accept(words);
        return words.text().isEmpty();
    }
}
