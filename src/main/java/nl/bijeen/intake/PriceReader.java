package nl.bijeen.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Amount;
import nl.bijeen.intake.Draft.Price;
import org.jspecify.annotations.Nullable;

/** Reads what taking part costs: every amount with who pays it, or that it is free. */
final class PriceReader {

    private static final Vocabulary WORDS = Vocabulary.of("price");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "\\d{1,3}(?:[.\\s]\\d{3})*(?:,(?:\\d{2}|-{1,2}|–|=))?|\\d{1,5}(?:[.,](?:\\d{2}|-{1,2}|–|=))?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<mark>€|EUR\\b|\\$|£|euro\\b)\\s{0,2}(?<first>" + NUMBER + ")(?![\\d])|(?<![\\d.,])(?<second>" + NUMBER
                    + ")\\s{0,2}(?<after>€|euro(?:['’]?s)?\\b|EUR\\b)",
            FLAGS);
    private static final Pattern NOT_A_PRICE = Pattern.compile(WORDS.any("not-a-price"), FLAGS);
    private static final Pattern NOT_A_PRICE_AFTER =
            Pattern.compile("^[^.;,]{0,30}" + WORDS.any("not-a-price-after"), FLAGS);
    private static final Pattern PAYING = Pattern.compile(WORDS.any("paying"), FLAGS);
    private static final int MOST_PRICES = 30;
    /** A line of its own this short, with an amount, is from a list of prices. */
    private static final int SHORT = 50;

    private static final int LONGEST_ROW = 100;
    private static final Pattern ROW_ENDS =
            Pattern.compile("(?:€|EUR)\\s{0,2}\\d{1,4}(?:[.,](?:\\d\\d|-{1,2}|–))?[.;]?\\s{0,3}$");

    private static final BigDecimal HIGHEST = new BigDecimal(5000);
    // "gratis" before another noun is about that noun: a free report does not make the day free.
    private static final String ABOUT_TAKING_PART =
            "(?=\\s{0,2}(?:$|[.,;:!?()–-]|" + WORDS.any("taking-part") + "(?!\\p{L})))";
    private static final Pattern FREE = Pattern.compile(
            "(?<!\\p{L})(?:gratis" + ABOUT_TAKING_PART + "|" + WORDS.any("free") + ")(?!\\p{L})", FLAGS);
    private static final Pattern FREE_COST =
            Pattern.compile("^" + WORDS.any("free-as-cost") + "(?!\\p{L}).{0,60}", FLAGS);
    private static final Pattern NOT_FREE = Pattern.compile(WORDS.any("not-free"), FLAGS);

    private PriceReader() {}

    static Price read(Text text) {
        var amounts = new ArrayList<Found<Amount>>();
        var ofAll = PriceVat.ofAll(text);
        for (var sentence : text.sentences) {
            if (aboutPaying(text, sentence)) amounts(text, sentence, ofAll, amounts);
        }
        boolean nothing = amounts.stream().allMatch(it -> it.value().amount().signum() == 0);
        if (!amounts.isEmpty() && nothing)
            return new Price(Found.stated(true, amounts.getFirst().words()), List.of());
        if (!amounts.isEmpty())
            return new Price(
                    new Found<>(false, amounts.getFirst().words(), Found.Sureness.STATED, null), List.copyOf(amounts));
        return new Price(free(text), List.of());
    }

    // Outside a section on costs an amount is a price only beside a word of paying. Asked once for a sentence, not for
    // each of
    // its amounts: a line of nothing but amounts would take minutes.
    private static boolean aboutPaying(Text text, Text.Line sentence) {
        return PAYING.matcher(sentence.text()).find()
                || (sentence.text().length() < SHORT)
                || (sentence.text().length() < LONGEST_ROW
                        && ROW_ENDS.matcher(sentence.text()).find())
                || text.within(Topic.COST, sentence.from())
                || text.within(Topic.REGISTER, sentence.from());
    }

    // "The day at the EUR 2025": a university, unless the sentence is about paying.
    private static boolean year(String words, Matcher amount) {
        return amount.group().matches("EUR\\s(?:19|20)\\d\\d")
                && !PAYING.matcher(words).find();
    }

    // A budget or a fine is no price anywhere.
    private static boolean price(String words, Matcher amount) {
        var before = words.substring(Math.max(0, amount.start() - 60), amount.start());
        var after = words.substring(amount.end(), Math.min(words.length(), amount.end() + 45));
        return !NOT_A_PRICE.matcher(before).find()
                && !NOT_A_PRICE_AFTER.matcher(after).find();
    }

    private static void amounts(Text text, Text.Line sentence, @Nullable String ofAll, List<Found<Amount>> amounts) {
        var matcher = AMOUNT.matcher(sentence.text());
        int last = 0;
        while (matcher.find() && amounts.size() < MOST_PRICES) {
            var value = value(matcher);
            if (value == null
                    || value.compareTo(HIGHEST) > 0
                    || year(sentence.text(), matcher)
                    || !price(sentence.text(), matcher)) continue;
            var before = sentence.text().substring(Math.min(last, matcher.start()), matcher.start());
            var after = sentence.text().substring(matcher.end());
            if (otherVat(before, after)) continue;
            var category = PriceCategory.of(before, after);
            var vat = PriceVat.of(text, sentence, upToAmount(after), before, ofAll);
            var amount = new Amount(value, currency(matcher), category, vat);
            var words = new Words(sentence.from() + matcher.start(), sentence.from() + matcher.end());
            last = matcher.end();
            if (category != null && !before.contains(category))
                last += Math.max(0, after.indexOf(category)) + category.length();
            if (amounts.stream().noneMatch(it -> same(it.value(), amount))) amounts.add(Found.stated(amount, words));
        }
    }

    // "€ 54,45 inclusief btw (€ 45,00 excl. btw)" is one price.
    private static boolean otherVat(String before, String after) {
        return before.length() < 40
                && before.matches(".*[(/|,]\\s?")
                && PriceVat.in(before) != null
                && PriceVat.in(upToAmount(after)) != null;
    }

    private static String upToAmount(String words) {
        var next = AMOUNT.matcher(words);
        return next.find() ? words.substring(0, next.start()) : words;
    }

    private static boolean same(Amount one, Amount other) {
        return one.amount().compareTo(other.amount()) == 0
                && (one.category() == null
                        || other.category() == null
                        || one.category().equalsIgnoreCase(other.category()));
    }

    private static @Nullable BigDecimal value(Matcher matcher) {
        var words = matcher.group("first") == null ? matcher.group("second") : matcher.group("first");
        var digits = words.replaceAll("[,.][-–=]+$", "").replace(" ", "");
        if (digits.matches(".*\\.\\d{3}(?:,.*)?$")) digits = digits.replace(".", "");
        digits = digits.replace(',', '.');
        return digits.matches("\\d{1,6}(\\.\\d{1,2})?") ? new BigDecimal(digits).setScale(2) : null;
    }

    private static String currency(Matcher matcher) {
        var mark = matcher.group("mark");
        return "$".equals(mark) ? "USD" : "£".equals(mark) ? "GBP" : "EUR";
    }

    private static @Nullable Found<Boolean> free(Text text) {
        for (var section : text.sections(Topic.COST)) {
            var first = section.lines().isEmpty()
                    ? section.label()
                    : section.lines().getFirst();
            if (FREE_COST.matcher(first.text()).matches()) return Found.stated(true, first.words());
        }
        for (var sentence : text.sentences) {
            var free = FREE.matcher(sentence.text());
            if (free.find() && !NOT_FREE.matcher(sentence.text()).find()) {
                return Found.stated(true, new Words(sentence.from() + free.start(), sentence.from() + free.end()));
            }
        }
        return null;
    }
}
