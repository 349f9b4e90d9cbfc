package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes down the text of a page as one sees it, in lines; with what only machines are told of the days in it. */
record PageText(StringBuilder text) implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "dl",
            "blockquote",
            "figure",
            "header",
            "main",
            "address",
            "aside",
            "details",
            "body",
            "pre",
            "hr");
    private static final Set<String> LINES = Set.of("li", "tr", "br", "dt", "dd", "summary", "figcaption");
    /** Side by side without a space between them, these are set apart by the style of the page. */
    private static final Set<String> APART = Set.of("span", "time", "label", "small", "a");

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            var clean = words.text();
            boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            if (!clean.isBlank() || !begins) text.append(begins ? clean.stripLeading() : clean);
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (BLOCKS.contains(name)) text.append("\n\n");
            else if (LINES.contains(name)) text.append(name.equals("li") ? "\n• " : "\n");
            else if (name.equals("td") || name.equals("th"))
                text.append(element.previousElementSibling() == null ? "" : " | ");
            else if (APART.contains(name)
                    && element.previousSibling() instanceof Element before
                    && APART.contains(before.normalName())) text.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        if (BLOCKS.contains(element.normalName())) text.append("\n\n");
        else if (element.normalName().equals("time")) told(element);
    }

    // <time datetime="2026-03-12T19:30">12 maart</time>: what the machine is told, year and hour, the reader is too.
    private void told(Element time) {
        var days = Dates.in(time.text());
        var moment = Markup.moment(time.attr("datetime"));
        if (moment == null || days.size() != 1) return;
        var named = days.getFirst();
        boolean ends = named.words().to() == time.text().length();
        if (!ends || !named.in(moment.date().getYear()).equals(Optional.of(moment.date()))) return;
        if (named.year() == null) text.append(' ').append(moment.date().getYear());
        if (moment.time() != null && meant(moment.time(), time))
            text.append(", ").append(moment.time()).append(" uur");
    }

    // Systems give noon to a day without an hour, and to what was written the minute at which that was done.
    private static boolean meant(LocalTime hour, Element time) {
        var around = time.parent() == null ? time.text() : time.parent().text();
        return hour.getMinute() % 5 == 0
                && !time.attr("datetime").contains("T12:00:00")
                && Times.in(around).isEmpty();
    }
}
