package nl.bijeen.view;

import org.jspecify.annotations.Nullable;

/**
 * Where the value in a field comes from, when somebody else than the reader filled it in.
 *
 * @param words as they stand there
 * @param href where on the page they stand; null when they are not on it
 * @param inferred what was concluded from them, as a sentence; empty when they say it themselves
 */
public record Origin(String words, @Nullable String href, Sureness sureness, String inferred) {

    public enum Sureness {
        STATED,
        LIKELY,
        GUESSED
    }
}
