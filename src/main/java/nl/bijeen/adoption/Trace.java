package nl.bijeen.adoption;

import nl.bijeen.view.Origin.Sureness;

/**
 * Where in the text something was read.
 *
 * @param from the first character, counted in the text; up to but not including {@code to}
 * @param inferred what was concluded rather than read, as a sentence; empty when the words say it all
 */
public record Trace(int from, int to, Sureness sureness, String inferred) {}
