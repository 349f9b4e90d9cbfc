package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a page tells machines of its meeting (schema.org Event), in the many shapes in which sites write it. */
final class SchemaEvent {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 300;
    /** Lenient, as search engines are: descriptions hold raw line breaks, and lists end in a comma. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SchemaEvent() {}

    /** By property; empty when the page tells nothing, or tells of several meetings and none of them is its subject. */
    static Map<String, String> facts(Document page) {
        var facts = new HashMap<String, String>();
        var event = subject(page, events(page));
        var marked = page.selectFirst("[itemtype~=(?i)schema.org/\\w*Event$]");
        if (event != null) fromJson(event, facts);
        else if (marked != null) fromMicrodata(marked, facts);
        SchemaPlace.settle(facts);
        return facts;
    }

    private static List<JsonNode> events(Document page) {
        var events = new ArrayList<JsonNode>();
        for (var script : page.select("script[type~=(?i)^application/ld\\+json]")) {
            try {
                collect(JSON.readTree(bare(script.data())), 0, events);
            } catch (JacksonException _) {
                // What cannot be read tells nothing; the text of the page is still there.
            }
        }
        return events;
    }

    // Some wrap it in a comment or in CDATA; once, since who does so ten thousand times wants us to stop.
    private static String bare(String script) {
        int from = opening(script, 0);
        boolean cdata = script.startsWith("CDATA[", from + 1);
        return script.substring(cdata ? opening(script, from + "[CDATA[".length()) : from);
    }

    private static int opening(String script, int from) {
        int at = from;
        while (at < script.length() && "{[".indexOf(script.charAt(at)) < 0) at++;
        return at;
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> events) {
        if (depth > DEEPEST) return;
        if (node.isObject() && node.path("@type").toString().contains("Event") && node.has("startDate")) {
            events.add(node);
            return;
        }
        for (var child : node) collect(child, depth + 1, events);
    }

    // Beside its own meeting a page often lists others; a meeting on several days is told once for each.
    private static @Nullable JsonNode subject(Document page, List<JsonNode> events) {
        var heading = page.selectFirst("h1");
        var subject = plain(heading == null ? page.title() : heading.text());
        var names = events.stream()
                .map(it -> plain(text(it.path("name"))))
                .distinct()
                .toList();
        return events.stream()
                .filter(it -> names.size() == 1 || plain(text(it.path("name"))).equals(subject))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static void fromJson(JsonNode event, Map<String, String> facts) {
        for (var property : new String[] {
            "name", "startDate", "endDate", "eventStatus", "isAccessibleForFree", "maximumAttendeeCapacity"
        }) {
            put(facts, property, text(event.path(property)));
        }
        var modes =
                all(event.path("eventAttendanceMode")).map(SchemaEvent::text).toList();
        put(facts, "eventAttendanceMode", modes.size() > 1 ? "MixedEventAttendanceMode" : String.join("", modes));
        var organiser = first(event.path("organizer"));
        put(facts, "organizer", text(organiser.isObject() ? organiser.path("name") : organiser));
        offers(all(event.path("offers")).toList(), facts);
        SchemaPlace.fromJson(all(event.path("location")).toList(), facts);
    }

    // Several prices have categories, which only the text tells in words.
    private static void offers(List<JsonNode> offers, Map<String, String> facts) {
        var prices = offers.stream()
                .flatMap(it -> it.has("price")
                        ? Stream.of(text(it.path("price")))
                        : Stream.of(text(it.path("lowPrice")), text(it.path("highPrice"))))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (prices.size() != 1) return;
        put(facts, "price", prices.getFirst());
        put(facts, "priceCurrency", text(offers.getFirst().path("priceCurrency")));
    }

    static Stream<JsonNode> all(JsonNode node) {
        return node.isArray() ? node.valueStream() : node.isMissingNode() ? Stream.of() : Stream.of(node);
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    static String text(JsonNode node) {
        var value = first(node);
        return value.isString() || value.isNumber() || value.isBoolean()
                ? Jsoup.parse(value.asString()).text()
                : "";
    }

    static void put(Map<String, String> facts, String property, String value) {
        if (!value.isBlank() && value.length() < LONGEST) facts.putIfAbsent(property, value);
    }

    private static void fromMicrodata(Element event, Map<String, String> facts) {
        for (var element : event.select("[itemprop]")) {
            var property = element.attr("itemprop");
            if (property.equals("name") && inside(element, event))
                property = element.closest("[itemprop=location]") != null
                        ? "location"
                        : element.closest("[itemprop=organizer]") != null ? "organizer" : "";
            if (!property.isEmpty() && !element.hasAttr("itemscope")) put(facts, property, value(element));
        }
    }

    private static boolean inside(Element element, Element event) {
        return element.parents().stream()
                .anyMatch(it -> it.hasAttr("itemscope") && it.parents().contains(event));
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) return element.attr("content");
        return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }
}
