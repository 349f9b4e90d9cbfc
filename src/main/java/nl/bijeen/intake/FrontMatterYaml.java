package nl.bijeen.intake;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Gathers the facts above a page, in YAML. It is only looked at, never made into objects: a value stays as it is written. */
final class FrontMatterYaml {

    private static final int MOST_VALUES = 20;
    private static final int DEEPEST = 4;
    private static final Pattern FOR_THE_SITE =
            Pattern.compile("(?:https?://|/|assets/).*|.*\\.(?:jpe?g|png|svg|webp|gif)", Pattern.CASE_INSENSITIVE);

    /** Some pages keep their whole text above the rule, under names of their own. */
    private static final Pattern TOLD = Pattern.compile("^(?:\\S+\\s){5}");

    private final Map<PageFact, List<String>> facts = new EnumMap<>(PageFact.class);

    private FrontMatterYaml() {}

    /** Null when it is no YAML, no list of names and values, or one that points back to itself. */
    static @Nullable FrontMatter read(String yaml) {
        try {
            var reader = new Yaml(new SafeConstructor(new LoaderOptions()));
            if (pointsBack(reader, yaml) || !(reader.compose(new StringReader(yaml)) instanceof MappingNode page))
                return null;
            var gathered = new FrontMatterYaml();
            gathered.page(page, 0);
            return new FrontMatter(gathered.facts);
        } catch (YAMLException | NumberFormatException _) { // the second for the code of a character that cannot be
            return null;
        }
    }

    // Whoever names a value again ("*name") can make a short page that takes hours to walk through.
    private static boolean pointsBack(Yaml reader, String yaml) {
        for (var event : reader.parse(new StringReader(yaml))) if (event instanceof AliasEvent) return true;
        return false;
    }

    // What stands deeper tells of the page only what it does not tell by itself.
    private void page(MappingNode page, int depth) {
        var known = List.copyOf(facts.keySet());
        for (var line : page.getValue()) {
            var fact = PageFact.named(scalar(line.getKeyNode()));
            if (fact == null || !known.contains(fact)) fact(fact, line.getValueNode(), depth);
        }
        for (var line : page.getValue()) {
            boolean named = PageFact.named(scalar(line.getKeyNode())) != null;
            if (!named && depth < DEEPEST && line.getValueNode() instanceof MappingNode deeper) page(deeper, depth + 1);
        }
    }

    private void fact(@Nullable PageFact fact, Node told, int depth) {
        if (fact == PageFact.PAGE && told instanceof ScalarNode page) add(fact, page.getValue());
        else if (fact != null) values(told, depth).forEach(it -> add(fact, it));
        else if (TOLD.matcher(scalar(told)).find()) add(PageFact.TOLD, scalar(told));
    }

    private void add(PageFact fact, String value) {
        var values = facts.computeIfAbsent(fact, _ -> new ArrayList<>());
        if (values.size() < MOST_VALUES) values.add(value);
    }

    private static Stream<String> values(Node node, int depth) {
        if (depth > DEEPEST) return Stream.of();
        return switch (node) {
            case SequenceNode list -> list.getValue().stream().flatMap(it -> values(it, depth + 1));
            case MappingNode parts -> Stream.of(parts(parts)).filter(it -> !it.isEmpty());
            default -> Stream.of(scalar(node)).filter(FrontMatterYaml::said);
        };
    }

    // "location: {name: …, address: …}": what is said of it, in a row. An amount goes with its name: "members: 7 €".
    private static String parts(MappingNode parts) {
        return parts.getValue().stream()
                .filter(it -> said(scalar(it.getValueNode()))
                        && !scalar(it.getValueNode()).matches("[-\\d.]+"))
                .map(it -> (scalar(it.getValueNode()).matches("\\W{0,2}\\d.*") ? scalar(it.getKeyNode()) + " " : "")
                        + scalar(it.getValueNode()))
                .collect(Collectors.joining(", "));
    }

    private static boolean said(String value) {
        return !value.isBlank()
                && value.length() < 500
                && !FOR_THE_SITE.matcher(value).matches();
    }

    private static String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) return "";
        var value = scalar.getValue().strip();
        return value.contains("<") ? Jsoup.parse(value).text() : value.replaceAll("\\s+", " ");
    }
}
