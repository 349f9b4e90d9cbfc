package nl.bijeen.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour as six hexadecimal digits after a hash, in lower case. */
public record Colour(String value) {

    /** Text of normal size needs this against what is behind it (WCAG 2.2, success criterion 1.4.3). */
    public static final double ENOUGH = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public Colour {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a colour");
    }

    /** The colour somebody typed or picked, or empty when it is none. */
    public static Optional<Colour> of(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new Colour(value)) : Optional.empty();
    }

    /** How well it can be told from white, from 1 (not at all) to 21 (black); the contrast ratio of WCAG 2.x. */
    public double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    /** Whether white text on it, and text in it on white, can be read. */
    public boolean readable() {
        return contrastWithWhite() >= ENOUGH;
    }

    /** Relative luminance, from 0 (black) to 1 (white), by the definition in WCAG 2.x. */
    double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        var channel = Integer.parseInt(value, at, at + 2, 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
