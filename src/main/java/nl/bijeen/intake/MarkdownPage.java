package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Takes the announcement out of Markdown, as sites keep their pages in it: the facts above the page, and then the page. */
final class MarkdownPage {

    /** More than is read of any text, since the marks in it are not read. */
    private static final int MOST = 2 * Text.MOST;

    private static final Pattern FACTS = Pattern.compile(
            "\\A\\s{0,20}(?<rule>---|\\+\\+\\+)[ \\t]*\\R(?<facts>(?s:.{0,60000}?))\\R\\k<rule>[ \\t]*(?:\\R|\\z)");
    /** What nobody writes but in Markdown: a link, a heading, emphasis. */
    private static final Pattern MARKS = Pattern.compile(
            "\\]\\((?:https?://|mailto:|/|#)|^#{1,6} \\S|\\*\\*\\S[^*\\n]{0,200}\\*\\*|^\\|?\\s?:?-{3,}:?\\s?\\|",
            Pattern.MULTILINE);
    /** What makers of sites put in for their machines: "{{< figure >}}", "{: .lead}", "{% include %}". */
    private static final Pattern FOR_MACHINES = Pattern.compile("\\{[{%:][^{}\\n]{0,300}+[%}]?\\}");

    private MarkdownPage() {}

    static boolean is(String text) {
        var head = text.length() > MOST ? text.substring(0, MOST) : text;
        return FACTS.matcher(head).find() || MARKS.matcher(head).find();
    }

    static Written read(String markdown) {
        var most = markdown.length() > MOST ? markdown.substring(0, MOST) : markdown;
        var above = FACTS.matcher(most);
        var facts = above.find() ? FrontMatterYaml.read(yaml(above)) : null;
        if (facts == null) return page(most);
        var page = page(facts.page() + "\n\n" + most.substring(above.end()));
        return new Written(facts.text(page.text()) + page.text(), page.markup(), null, page.links(), page.images());
    }

    private static Written page(String markdown) {
        var bare = FOR_MACHINES.matcher(markdown).replaceAll("");
        return HtmlPage.read(Rendered.html(bare));
    }

    // Between plus signs stands TOML; what a site says of a page there differs only in the mark behind the name.
    private static String yaml(Matcher above) {
        var facts = above.group("facts");
        if (above.group("rule").equals("---")) return facts;
        return facts.replaceAll("(?m)^\\[.*$", "").replaceAll("(?m)^(\\w+)\\s?=\\s?", "$1: ");
    }

    /** Loaded with the first page in Markdown only: no other reading pays for it. */
    private static final class Rendered {

        private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
        private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
        /** A line that was begun anew is one: "Datum: …" above "Tijd: …". */
        private static final HtmlRenderer RENDERER =
                HtmlRenderer.builder().extensions(TABLES).softbreak("<br>\n").build();

        static String html(String markdown) {
            return RENDERER.render(PARSER.parse(markdown));
        }
    }
}
