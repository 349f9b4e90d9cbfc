package nl.bijeen.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The plain text part of a letter, made from its HTML so that both say the same. */
final class PlainText implements NodeVisitor {

    private static final Set<String> WITH_SPACE_AROUND =
            Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "table", "blockquote", "hr", "header", "footer");
    private static final Set<String> ON_A_LINE = Set.of("div", "main", "section", "address", "li", "dt", "tr", "br");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        var plain = new PlainText();
        NodeTraversor.traverse(plain, Jsoup.parse(html).body());
        return plain.text.toString().strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) write(words.getWholeText().replaceAll("\\s+", " "));
        if (node instanceof Element element) open(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        var name = element.normalName();
        if (name.equals("a")) write(address(element));
        if (name.equals("dt")) write(": ");
        if (WITH_SPACE_AROUND.contains(name)) breaks(2);
        if (ON_A_LINE.contains(name) && !name.equals("dt")) breaks(1);
    }

    private void open(Element element) {
        var name = element.normalName();
        if (WITH_SPACE_AROUND.contains(name)) breaks(2);
        if (ON_A_LINE.contains(name) && !name.equals("br")) breaks(1);
        if (name.equals("li")) write(bullet(element));
        if (name.equals("dd") || name.equals("td")) write(" ");
        if (name.equals("img")) write(element.attr("alt"));
    }

    private static String bullet(Element item) {
        var list = item.parent();
        return list != null && list.normalName().equals("ol") ? item.elementSiblingIndex() + 1 + ". " : "- ";
    }

    private static String address(Element link) {
        var target = link.attr("href").replaceFirst("^(mailto|tel):", "");
        return target.isEmpty() || link.text().equals(target) ? "" : ": " + target;
    }

    /** A space at the start of a line or after another one is no space to the reader of HTML, nor of this. */
    private void write(String words) {
        var afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(afterSpace ? words.stripLeading() : words);
    }

    private void breaks(int wanted) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
        if (text.isEmpty()) return;
        var present = 0;
        while (present < text.length() && text.charAt(text.length() - 1 - present) == '\n') present++;
        text.append("\n".repeat(Math.max(0, wanted - present)));
    }
}
