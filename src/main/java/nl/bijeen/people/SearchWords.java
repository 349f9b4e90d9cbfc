package nl.bijeen.people;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijeen.database.Typos;
import org.jspecify.annotations.Nullable;

/**
 * Names and what people type to find them, made alike: small letters, no accents, words with one space between them. What is
 * typed becomes regular expressions of PostgreSQL, one for each word, and all must fit.
 */
final class SearchWords {

    private static final int MOST_WORDS = 8;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}@.]+");

    private SearchWords() {}

    /** @param texts whatever there is; null and empty add nothing */
    static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(it -> it != null && !it.isBlank())
                .map(SearchWords::plain)
                .filter(it -> !it.isEmpty())
                .collect(joining(" "));
    }

    /** Each word as it was typed, also inside a longer word. */
    static List<String> exact(String typed) {
        return words(typed).map(SearchWords::quoted).toList();
    }

    /** The same, and at the start of a word also with one typing mistake. */
    static List<String> near(String typed) {
        return words(typed).map(SearchWords::withTypos).toList();
    }

    private static Stream<String> words(String typed) {
        return Stream.of(of(typed).split(" ")).filter(it -> !it.isEmpty()).limit(MOST_WORDS);
    }

    private static String withTypos(String word) {
        if (word.length() < Typos.LONG_ENOUGH || !word.matches("[\\p{L}\\p{N}]+")) return quoted(word);
        return quoted(word) + "|\\m(" + Typos.of(word).distinct().collect(joining("|")) + ")";
    }

    private static String quoted(String word) {
        return word.replace(".", "[.]");
    }

    private static String plain(@Nullable String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("æ", "ae");
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }
}
