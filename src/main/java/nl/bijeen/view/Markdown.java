package nl.bijeen.view;

import gg.jte.Content;
import java.util.ArrayList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Texts as staff write them. HTML in them is shown as it stands, never obeyed. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** As a part of a page, with its highest headings at level 2. */
    public static Content html(String markdown) {
        return html(markdown, 2);
    }

    /**
     * As a part of a page.
     *
     * @param topLevel the level of its highest headings
     */
    public static Content html(String markdown, int topLevel) {
        var document = PARSER.parse(markdown);
        var highest = new int[] {6};
        var headings = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
                headings.add(heading);
            }
        });
        headings.forEach(it -> it.setLevel(Math.min(6, it.getLevel() - highest[0] + topLevel)));
        return output -> output.writeContent(HTML.render(document));
    }

    /** The words alone, for searching and descriptions. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }
}
