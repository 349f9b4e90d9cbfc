package nl.bijeen.view;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that was sent, in the order of its fields.
 *
 * @param texts by the name of the field: the sentence that says how to put it right
 */
public record Problems(Map<String, String> texts) {

    private static final Problems NONE = new Problems(Map.of());

    public Problems {
        texts = unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static Problems none() {
        return NONE;
    }

    /** These and one more. The first problem of a field stays: people put right one thing at a time. */
    public Problems and(String field, String text) {
        var more = new LinkedHashMap<>(texts);
        more.putIfAbsent(field, text);
        return new Problems(more);
    }

    public boolean any() {
        return !texts.isEmpty();
    }

    /** The sentence that stands at a field; null when nothing is wrong with it. */
    public @Nullable String at(String field) {
        return texts.get(field);
    }

    /** The id of a field's input, to which the summary of problems links: {@code people[0].name} gives {@code people-0-name}. */
    public static String id(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The ids of what a field's input is described by; null where there is nothing. */
    public static @Nullable String describedBy(String id, @Nullable String description, @Nullable String problem) {
        var described = description != null && !description.isEmpty();
        if (problem == null) return described ? id + "-description" : null;
        return described ? id + "-description " + id + "-problem" : id + "-problem";
    }

    /** The same for a field that also tells where its value was read. */
    public static @Nullable String describedBy(
            String id, @Nullable String description, @Nullable String problem, @Nullable Origin origin) {
        var others = describedBy(id, description, problem);
        if (origin == null) return others;
        return others == null ? id + "-origin" : others + " " + id + "-origin";
    }
}
