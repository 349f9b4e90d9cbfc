package nl.bijeen.people;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names and what people type to find them, made alike: small letters, no accents, words with one space between them. */
final class SearchWords {

    private SearchWords() {}

    /** @param texts whatever there is; null and empty add nothing */
    static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(it -> it != null && !it.isBlank())
                .map(SearchWords::plain)
                .filter(it -> !it.isEmpty())
                .collect(joining(" "));
    }

    private static String plain(@Nullable String text) {
        return Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}@.]+", " ")
                .strip();
    }
}
