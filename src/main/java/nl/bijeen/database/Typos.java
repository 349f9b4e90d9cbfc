package nl.bijeen.database;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words with one typing mistake, as regular expressions of PostgreSQL. */
public final class Typos {

    /** From this many letters on a word with a mistake is still that word; shorter ones are nearly every other. */
    public static final int LONG_ENOUGH = 5;

    private Typos() {}

    /**
     * The word with one letter wrong, missing, too many, or two that changed places.
     *
     * @param word of letters and digits only, so that nothing in it means something else to the database
     */
    public static Stream<String> of(String word) {
        return IntStream.range(0, word.length()).boxed().flatMap(at -> {
            var before = word.substring(0, at);
            var after = word.substring(at + 1);
            var wrong = before + "\\w" + after;
            var tooMany = before + after;
            var missing = before + "\\w" + word.substring(at);
            return Stream.concat(Stream.of(wrong, tooMany, missing), swapped(word, at));
        });
    }

    private static Stream<String> swapped(String word, int at) {
        if (at + 1 == word.length()) return Stream.empty();
        return Stream.of(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
    }
}
