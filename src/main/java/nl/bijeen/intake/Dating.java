package nl.bijeen.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.intake.Found.Sureness;
import org.jspecify.annotations.Nullable;

/** Gives a day its year: from the text, the weekday, the day of publication or another date; or leaves it without. */
final class Dating {

    private static final int FIRST_YEAR = 2000;
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\d./€-])(20[0-4]\\d)(?![\\d%-]|/\\d|\\s?(?:euro|deelnemers|mensen))");
    private static final Pattern PANDEMIC = Pattern.compile("corona|covid", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<DateMention> mentions;
    private final @Nullable LocalDate published;
    private final LocalDate today;
    private final TreeSet<Integer> years;

    Dating(String text, List<DateMention> mentions, @Nullable LocalDate published, LocalDate today) {
        this.text = text;
        this.mentions = mentions;
        this.published = published;
        this.today = today;
        years = YEAR.matcher(text)
                .results()
                .map(it -> Integer.parseInt(it.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param why how the year was found, for the office; null when it stands with the day */
    record Dated(LocalDate date, @Nullable String why, Sureness sureness) {}

    Optional<Dated> date(DateMention mention) {
        if (!mention.possible()) return Optional.empty();
        if (mention.year() != null) return mention.stated().map(Dating::stated);
        var elsewhere = mentions.stream()
                .filter(it -> it.year() != null && it.sameDay(mention))
                .findFirst();
        if (elsewhere.isPresent()) return elsewhere.get().stated().map(Dating::stated);
        if (published != null) return fromPublication(mention, published);
        return mention.weekday() == null ? fromOtherDates(mention) : fromWeekday(mention);
    }

    private static Dated stated(LocalDate date) {
        return new Dated(date, null, Sureness.STATED);
    }

    // An announcement is at most some months older than its meeting; a message that it moved may come after it.
    private Optional<Dated> fromPublication(DateMention mention, LocalDate published) {
        var near = around(published.getYear())
                .flatMap(year -> mention.in(year).stream())
                .toList();
        var fitting = near.stream().filter(mention::fits).toList();
        return fitting.stream()
                .min(Comparator.comparingLong(it -> distance(published, it)))
                .or(() -> near.stream().min(Comparator.comparingLong(it -> distance(published, it))))
                .map(it -> inferred(it, mention, "de publicatiedatum " + published, Sureness.LIKELY));
    }

    private List<LocalDate> fixedByWeekday() {
        return mentions.stream()
                .filter(it -> it.weekday() != null)
                .flatMap(it -> fromWeekday(it).stream())
                .map(Dated::date)
                .toList();
    }

    private static Stream<Integer> around(int year) {
        return IntStream.rangeClosed(year - 1, year + 2).boxed();
    }

    // Days ahead count once, days back six times: announcements look ahead.
    private static long distance(LocalDate published, LocalDate date) {
        long ahead = ChronoUnit.DAYS.between(published, date);
        return ahead >= 0 ? ahead : -6 * ahead;
    }

    private Optional<Dated> fromOtherDates(DateMention mention) {
        var stated = mentions.stream().flatMap(it -> it.stated().stream()).toList();
        var full = stated.isEmpty() ? fixedByWeekday() : stated;
        var near = full.stream()
                .flatMap(other -> around(other.getYear())
                        .flatMap(year -> mention.in(year).stream())
                        .filter(it -> Math.abs(ChronoUnit.DAYS.between(other, it)) < 200))
                .distinct()
                .toList();
        if (near.size() == 1)
            return Optional.of(inferred(near.getFirst(), mention, "een andere datum in de tekst", Sureness.LIKELY));
        if (!near.isEmpty() || years.size() != 1 || !inTitle(years.first())) return Optional.empty();
        return mention.in(years.first())
                .map(it -> inferred(it, mention, "het jaartal " + years.first() + " in de titel", Sureness.GUESSED));
    }

    // The only year that a text names is more often that of something else, unless it stands in the title.
    private boolean inTitle(int year) {
        return text.lines().limit(1).anyMatch(it -> it.contains(String.valueOf(year)));
    }

    private Optional<Dated> fromWeekday(DateMention mention) {
        var fitting = fitting(mention);
        var named = fitting.stream().filter(it -> years.contains(it.getYear())).toList();
        if (!named.isEmpty()) {
            var sure = named.size() == 1 ? Sureness.LIKELY : Sureness.GUESSED;
            return Optional.of(
                    inferred(named.getLast(), mention, words(mention) + " en een jaartal in de tekst", sure));
        }
        if (PANDEMIC.matcher(text).find()) {
            var then = fitting.stream()
                    .filter(it -> it.getYear() >= 2020 && it.getYear() <= 2022)
                    .findFirst();
            if (then.isPresent())
                return Optional.of(
                        inferred(then.get(), mention, words(mention) + " en de coronatijd", Sureness.LIKELY));
        }
        return fitting.stream()
                .filter(it -> !it.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(it -> inferred(
                        it, mention, words(mention) + "; ook mogelijk: " + others(fitting, it), Sureness.GUESSED));
    }

    private List<LocalDate> fitting(DateMention mention) {
        var fitting = new ArrayList<LocalDate>();
        for (int year = FIRST_YEAR; year <= today.getYear() + 2; year++) {
            mention.in(year).filter(mention::fits).ifPresent(fitting::add);
        }
        return fitting;
    }

    private static String others(List<LocalDate> fitting, LocalDate chosen) {
        return fitting.stream()
                .filter(it -> !it.equals(chosen))
                .map(it -> String.valueOf(it.getYear()))
                .collect(Collectors.joining(", "));
    }

    private static Dated inferred(LocalDate date, DateMention mention, String from, Sureness sureness) {
        boolean odd = !mention.fits(date);
        var why = "jaar afgeleid uit " + from + (odd ? "; de dag van de week klopt daar niet mee" : "");
        return new Dated(date, why, odd ? Sureness.GUESSED : sureness);
    }

    private String words(DateMention mention) {
        return text.substring(mention.words().from(), mention.words().to()).strip();
    }
}
