package nl.bijeen.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.intake.Found;
import nl.bijeen.view.Origin.Sureness;
import org.jspecify.annotations.Nullable;

/** Collects where the fields of a proposal were read. */
final class Traces {

    private final List<Trace> all = new ArrayList<>();
    private final Map<String, Integer> byField = new LinkedHashMap<>();

    /** The number of the trace. */
    int add(Found<?> found) {
        var inferred = found.inferred() == null ? "" : sentence(found.inferred());
        var sureness = Sureness.valueOf(found.sureness().name());
        all.add(new Trace(found.words().from(), found.words().to(), sureness, inferred));
        return all.size() - 1;
    }

    /** Nothing happens for what was not found, or for what a page tells machines and nowhere in words. */
    void add(String field, @Nullable Found<?> found) {
        if (found != null) byField.put(field, add(found));
    }

    void add(String field, Trace trace) {
        all.add(trace);
        byField.put(field, all.size() - 1);
    }

    /** From where the first of these was read up to where the last was; as sure as the least sure of them. */
    void add(String field, List<? extends Found<?>> found) {
        if (!found.isEmpty()) byField.put(field, span(found));
    }

    int span(List<? extends Found<?>> found) {
        var from = found.stream().mapToInt(it -> it.words().from()).min().orElseThrow();
        var to = found.stream().mapToInt(it -> it.words().to()).max().orElseThrow();
        var sureness = found.stream()
                .map(it -> Sureness.valueOf(it.sureness().name()))
                .max(Sureness::compareTo)
                .orElseThrow();
        all.add(new Trace(from, to, sureness, ""));
        return all.size() - 1;
    }

    int stretch(int from, int to) {
        all.add(new Trace(from, to, Sureness.STATED, ""));
        return all.size() - 1;
    }

    List<Trace> all() {
        return all;
    }

    Map<String, Integer> byField() {
        return byField;
    }

    private static String sentence(String words) {
        var start = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
