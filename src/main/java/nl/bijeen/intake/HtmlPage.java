package nl.bijeen.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the announcement out of a page: its text in lines, and what it tells machines. Nothing in the page is fetched or run. */
final class HtmlPage {

    private static final int MOST = 2_000_000;
    private static final int MOST_SEEN = 100;
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, footer, aside, form, svg, iframe, button, [hidden], [aria-hidden=true]";
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
            "details",
            "body",
            "pre",
            "hr");
    private static final Set<String> LINES = Set.of("li", "tr", "br", "dt", "dd", "summary", "figcaption");

    private HtmlPage() {}

    static Written read(String html) {
        var page = Jsoup.parse(html.length() > MOST ? html.substring(0, MOST) : html);
        var markup = new Markup(facts(page));
        page.select(NOT_TEXT).remove();
        var main = page.selectFirst("main, article, [role=main]");
        var content = main == null ? page.body() : main;
        var text = new StringBuilder();
        var heading = page.selectFirst("h1");
        if (heading != null && main != null && main.selectFirst("h1") == null)
            text.append(heading.text()).append("\n\n");
        content.traverse(new Lines(text));
        return new Written(text.toString(), markup, null, links(content), images(content));
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

    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                var clean = words.text();
                if (!clean.isBlank() || (!text.isEmpty() && text.charAt(text.length() - 1) != '\n')) text.append(clean);
            } else if (node instanceof Element element) {
                var name = element.normalName();
                if (BLOCKS.contains(name)) text.append("\n\n");
                else if (LINES.contains(name)) text.append(name.equals("li") ? "\n• " : "\n");
                else if (name.equals("td") || name.equals("th"))
                    text.append(element.previousElementSibling() == null ? "" : " | ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (BLOCKS.contains(element.normalName())) text.append("\n\n");
            else if (element.normalName().equals("time")) year(element);
        }

        // <time datetime="2026-03-12">12 maart</time>: the machine is told the year, so the reader is too.
        private void year(Element time) {
            var days = Dates.in(time.text());
            var day = Markup.moment(time.attr("datetime").strip());
            if (day == null || days.size() != 1) return;
            var named = days.getFirst();
            boolean bare =
                    named.year() == null && named.words().to() == time.text().length();
            if (bare
                    && named.in(day.date().getYear()).filter(day.date()::equals).isPresent())
                text.append(' ').append(day.date().getYear());
        }
    }

    private static Map<String, String> facts(Document page) {
        var facts = new HashMap<String, String>();
        for (var script : page.select("script[type=application/ld+json]")) {
            var event = event(script.data());
            if (event != null) {
                fromJson(event, facts);
                return facts;
            }
        }
        var event = page.selectFirst("[itemtype~=(?i)schema.org/\\w*Event$]");
        if (event != null) fromMicrodata(event, facts);
        return facts;
    }

    private static @Nullable JsonNode event(String json) {
        try {
            return event(JsonMapper.shared().readTree(json), 0);
        } catch (JacksonException _) {
            return null;
        }
    }

    private static @Nullable JsonNode event(JsonNode node, int depth) {
        if (depth > 6) return null;
        if (node.isObject() && node.path("@type").toString().contains("Event") && node.has("startDate")) return node;
        for (var child : node) {
            var event = event(child, depth + 1);
            if (event != null) return event;
        }
        return null;
    }

    private static void fromJson(JsonNode event, Map<String, String> facts) {
        for (var property : new String[] {
            "name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "isAccessibleForFree"
        }) {
            put(facts, property, event.path(property));
        }
        put(facts, "organizer", first(event.path("organizer")).path("name"));
        // Several offers have categories, which only the text tells in words.
        if (!event.path("offers").isArray() || event.path("offers").size() == 1) {
            put(facts, "price", first(event.path("offers")).path("price"));
            put(facts, "priceCurrency", first(event.path("offers")).path("priceCurrency"));
        }
        var location = first(event.path("location"));
        if (!location.path("@type").asString("").contains("Virtual")) put(facts, "location", location.path("name"));
        for (var property : new String[] {"streetAddress", "postalCode", "addressLocality"}) {
            put(facts, property, location.path("address").path(property));
        }
    }

    private static JsonNode first(JsonNode one) {
        return one.isArray() ? one.path(0) : one;
    }

    private static void put(Map<String, String> facts, String property, JsonNode value) {
        if (value.isString() || value.isNumber() || value.isBoolean())
            facts.put(property, Jsoup.parse(value.asString()).text());
    }

    private static void fromMicrodata(Element event, Map<String, String> facts) {
        for (var element : event.select("[itemprop]")) {
            var property = element.attr("itemprop");
            var value = element.hasAttr("content")
                    ? element.attr("content")
                    : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            boolean inside = element.parents().stream()
                    .anyMatch(it -> it.hasAttr("itemscope") && it.parents().contains(event));
            if (property.equals("name") && inside)
                property = element.closest("[itemprop=location]") != null
                        ? "location"
                        : element.closest("[itemprop=organizer]") != null ? "organizer" : "";
            if (!property.isEmpty() && !element.hasAttr("itemscope") && value.length() < 300)
                facts.putIfAbsent(property, value);
        }
    }
}
