package nl.bijeen.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Takes the announcement out of a page: its text in lines, and what it tells machines. Nothing in the page is fetched or run. */
final class HtmlPage {

    private static final int MOST = 2_000_000;
    private static final int MOST_SEEN = 100;
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, footer, svg, iframe, button, [hidden], [aria-hidden=true]";
    private static final Set<Topic> FACTS = EnumSet.of(Topic.WHEN, Topic.WHERE, Topic.TIME, Topic.COST);

    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype html|html|head|body|main|article|section|header|div|h[1-6]|p|ul|table|!--)[\\s>]");

    private HtmlPage() {}

    /** Whether a text is the source of a page, or of a piece of one. */
    static boolean is(String text) {
        var head =
                text.substring(0, Math.min(300, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return PAGE.matcher(head).lookingAt();
    }

    static Written read(String html) {
        var page = Jsoup.parse(html.length() > MOST ? html.substring(0, MOST) : html);
        var markup = new Markup(SchemaEvent.facts(page));
        page.select("aside").stream().filter(it -> !tellsFacts(it)).forEach(Element::remove);
        page.select("form").forEach(HtmlPage::withoutForm);
        page.select(NOT_TEXT).remove();
        var main = page.selectFirst("main, article, [role=main]");
        var content = main == null ? page.body() : main;
        var text = new StringBuilder();
        var heading = page.selectFirst("h1");
        if (heading != null && main != null && main.selectFirst("h1") == null)
            text.append(heading.text()).append("\n\n");
        content.traverse(new PageText(text));
        return new Written(text.toString(), markup, null, links(content), images(content));
    }

    // Beside the story often stands when and where; or what else is on, which must not be read as this.
    private static boolean tellsFacts(Element aside) {
        return aside.closest("main, article, [role=main]") != null
                && aside.select("*").stream()
                        .map(it -> Topic.in(it.ownText().strip()))
                        .anyMatch(it -> it != null && FACTS.contains(it.topic()));
    }

    // Some sites put the whole page in a form.
    private static void withoutForm(Element form) {
        if (form.selectFirst("h1, main, article") == null) form.remove();
        else form.unwrap();
    }

    // Links within the page, scripts and forms of address that are no page are left out.
    private static List<Story.Link> links(Element content) {
        return content.select("a[href]").stream()
                .filter(it -> it.hasText() && it.attr("href").matches("(?i)(?:https?://|/|[\\w%-]+[./])\\S{0,500}"))
                .limit(MOST_SEEN)
                .map(it -> new Story.Link(it.attr("href"), it.text()))
                .distinct()
                .toList();
    }

    private static List<Story.Image> images(Element content) {
        return content.select("img[src][alt]").stream()
                .filter(it -> !it.attr("alt").isBlank() && !it.attr("src").startsWith("data:"))
                .limit(MOST_SEEN)
                .map(it -> new Story.Image(it.attr("src"), it.attr("alt").strip()))
                .toList();
    }
}
