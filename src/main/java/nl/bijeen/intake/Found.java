package nl.bijeen.intake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with the words it was read from.
 *
 * @param inferred what was concluded rather than read, as a Dutch sentence for the office; null when the words say it all
 */
public record Found<T>(
        T value, Words words, Sureness sureness, @Nullable String inferred) {

    /** How far the text itself says so. */
    public enum Sureness {
        /** In a labelled place, or in so many words. */
        STATED,
        /** From running text that is usually meant this way. */
        LIKELY,
        /** The best of several readings: the office has to look. */
        GUESSED
    }

    static <T> Found<T> stated(T value, Words words) {
        return new Found<>(value, words, Sureness.STATED, null);
    }

    static <T> Found<T> likely(T value, Words words) {
        return new Found<>(value, words, Sureness.LIKELY, null);
    }

    static <T> Found<T> guessed(T value, Words words, String why) {
        return new Found<>(value, words, Sureness.GUESSED, why);
    }

    <U> Found<U> as(Function<T, U> change) {
        return new Found<>(change.apply(value), words, sureness, inferred);
    }
}
