package nl.bijeen.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whether VAT is in a price: beside the amount, or in what is said of all prices. */
final class PriceVat {

    private static final Vocabulary WORDS = Vocabulary.of("price");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern VAT = Pattern.compile("btw|b\\.t\\.w|(?<!\\p{L})vat(?!\\p{L})", FLAGS);
    private static final Pattern FREED = Pattern.compile(WORDS.any("vat-exempt"), FLAGS);
    private static final Pattern EXCLUDING = Pattern.compile("(?<!\\p{L})" + WORDS.any("vat-excluded"), FLAGS);
    private static final Pattern INCLUDING = Pattern.compile("(?<!\\p{L})" + WORDS.any("vat-included"), FLAGS);
    private static final Pattern RATE = Pattern.compile("(?<rate>9|21|6)\\s?%\\s?(?:btw|b\\.t\\.w|vat)", FLAGS);
    private static final Pattern OF_ALL = Pattern.compile("(?<!\\p{L})" + WORDS.any("all-prices"), FLAGS);
    private static final int BEFORE = 150;
    private static final int AFTER = 200;

    private PriceVat() {}

    /**
     * Of one amount.
     *
     * @param after the words behind it, up to the next amount
     * @param before the words between the amount before it and this one
     * @param ofAll what the text says of all its prices
     */
    static @Nullable String of(Text text, Text.Line sentence, String after, String before, @Nullable String ofAll) {
        var own = in(after) == null ? in(before) : in(after);
        if (own != null) return own;
        if (text.within(Topic.COST, sentence.from())) {
            int from = Math.max(0, sentence.from() - BEFORE);
            var around = in(text.all.substring(from, Math.min(text.all.length(), sentence.to() + AFTER)));
            if (around != null) return around;
        }
        return ofAll;
    }

    // "Alle genoemde prijzen zijn exclusief btw."
    static @Nullable String ofAll(Text text) {
        for (var sentence : text.sentences) {
            var words = sentence.text();
            if (VAT.matcher(words).find() && OF_ALL.matcher(words).find() && !words.matches(".*(?:€|\\beuro\\b).*"))
                return in(words);
        }
        return null;
    }

    /** "excl", "incl", "exempt" or a rate; null if the words do not tell. */
    static @Nullable String in(String words) {
        if (!VAT.matcher(words).find()) return null;
        if (FREED.matcher(words).find()) return "exempt";
        if (EXCLUDING.matcher(words).find()) return "excl";
        if (INCLUDING.matcher(words).find()) return "incl";
        var rate = RATE.matcher(words);
        return rate.find() ? rate.group("rate") + "%" : null;
    }
}
