package nl.bijeen.site;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.event.Stems;

/**
 * What a visitor typed, as regular expressions of PostgreSQL over {@link Stems#indexed} words: one for each word, and all
 * must fit. Words hold letters and digits only, so nothing in them means something else to the database.
 */
final class Patterns {

    private static final int MOST_WORDS = 8;
    private static final int LONG_ENOUGH_TO_BE_PART_OF_A_WORD = 4;
    private static final int LONG_ENOUGH_FOR_A_TYPO = 5;

    private Patterns() {}

    /** The words in any form, also inside a longer word: "schuldhulp" fits "schuldhulpverlening". */
    static List<String> exact(String text) {
        return words(text).map(Patterns::forms).toList();
    }

    /** The same, and words in which one letter is wrong, missing, too many, or two changed places. */
    static List<String> near(String text) {
        return words(text).map(Patterns::formsAndTypos).toList();
    }

    private static Stream<String> words(String text) {
        return Stems.words(text).stream().distinct().limit(MOST_WORDS);
    }

    private static String forms(String word) {
        return Stream.of(word, Stems.stem(word))
                .distinct()
                .map(it -> it.length() < LONG_ENOUGH_TO_BE_PART_OF_A_WORD ? "\\m" + it + "\\M" : it)
                .collect(joining("|"));
    }

    private static String formsAndTypos(String word) {
        var typos = Stream.of(word, Stems.stem(word))
                .filter(it -> it.length() >= LONG_ENOUGH_FOR_A_TYPO)
                .flatMap(Patterns::typos)
                .distinct()
                .collect(joining("|"));
        return typos.isEmpty() ? forms(word) : forms(word) + "|\\m(" + typos + ")";
    }

    /** At the start of a word only: in the middle of long words nearly every short one is nearly there. */
    private static Stream<String> typos(String word) {
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
