package nl.bijeen.event;

import static java.text.Normalizer.Form.NFD;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What Dutch words have in common: "congres" and "congressen", "kind" and "kinderen", "café" and "cafés". It is used on what
 * is searched and on what is searched for, so a stem need not be a word, as long as both sides make the same of it.
 */
public final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    /** The words of a text: small letters and digits without accents, in their order. */
    public static List<String> words(String text) {
        var plain = Normalizer.normalize(text, NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var words = plain.replaceAll("['’]s\\b", "").split("[^a-z0-9]+", -1);
        return Arrays.stream(words).filter(it -> !it.isEmpty()).toList();
    }

    /** The words of a text, each followed by its stem where that is another word, with spaces between. */
    public static String indexed(String text) {
        return words(text).stream()
                .flatMap(it -> Stream.of(it, stem(it)).distinct())
                .collect(joining(" "));
    }

    /** The stem of one of the {@link #words}. */
    public static String stem(String word) {
        return withoutEnding(IrregularWords.singular(word));
    }

    private static String withoutEnding(String word) {
        var stem = word;
        stem = ending(stem, "heden$", "heid");
        stem = ending(stem, "ies$", "ie");
        stem = ending(stem, "en$", "");
        stem = ending(stem, "e$", "");
        // A short open syllable doubles its consonant in the plural, a long one halves its vowel: plannen, scholen.
        stem = ending(stem, "([bcdfgklmnprst])\\1$", "$1");
        stem = ending(stem, "z$", "s");
        stem = ending(stem, "v$", "f");
        stem = ending(stem, "([aeou])\\1([^aeiou])$", "$1$2");
        // Not in short words: "mens" and "kans" are no plurals.
        return stem.length() > 4 ? ending(stem, "([bdfgklmnprtw])s$", "$1") : stem;
    }

    private static String ending(String word, String ending, String instead) {
        var shorter = word.replaceFirst(ending, instead);
        return shorter.length() < SHORTEST ? word : shorter;
    }
}
