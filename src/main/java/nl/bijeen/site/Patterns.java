package nl.bijeen.site;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.database.Typos;
import nl.bijeen.event.Stems;

/**
 * What a visitor typed, as regular expressions of PostgreSQL over {@link Stems#indexed} words: one for each word, and all
 * must fit. Words hold letters and digits only, so nothing in them means something else to the database.
 */
final class Patterns {

    private static final int MOST_WORDS = 8;
    private static final int LONG_ENOUGH_TO_BE_PART_OF_A_WORD = 4;

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

    /** Typos at the start of a word only: in the middle of long words nearly every short one is nearly there. */
    private static String formsAndTypos(String word) {
        var typos = Stream.of(word, Stems.stem(word))
                .filter(it -> it.length() >= Typos.LONG_ENOUGH)
                .flatMap(Typos::of)
                .distinct()
                .collect(joining("|"));
        return typos.isEmpty() ? forms(word) : forms(word) + "|\\m(" + typos + ")";
    }
}
