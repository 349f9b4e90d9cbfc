package nl.bijeen.people;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets of days, as periods that do not overlap. */
final class Periods {

    private Periods() {}

    /** The same days, each once. */
    static List<Period> once(Collection<Period> periods) {
        var joined = new ArrayList<Period>();
        periods.stream()
                .sorted(comparing(Period::since, nullsFirst(naturalOrder())))
                .forEach(it -> {
                    if (!joined.isEmpty() && reaches(joined.getLast(), it)) joined.add(both(joined.removeLast(), it));
                    else joined.add(it);
                });
        return joined;
    }

    /** The days of the first that are not of any other. */
    static List<Period> without(Period period, Collection<Period> others) {
        var left = List.of(period);
        for (var other : others)
            left = left.stream().flatMap(it -> without(it, other).stream()).toList();
        return left;
    }

    /** The days from this one on, empty when there are none. */
    static Optional<Period> from(LocalDate day, Period period) {
        if (period.over(day)) return Optional.empty();
        var since = period.since();
        return Optional.of(since != null && since.isAfter(day) ? period : new Period(day, period.until()));
    }

    private static List<Period> without(Period period, Period other) {
        var parts = new ArrayList<Period>();
        var starts = other.since();
        var ends = other.until();
        if (starts != null) parts.add(new Period(period.since(), earliest(period.until(), starts.minusDays(1))));
        if (ends != null) parts.add(new Period(latest(period.since(), ends.plusDays(1)), period.until()));
        return parts.stream().filter(it -> !it.endsBeforeItStarts()).toList();
    }

    /** Whether the second begins before or on the day after the first ends; it does not begin earlier than the first. */
    private static boolean reaches(Period first, Period second) {
        var until = first.until();
        var since = second.since();
        return until == null || since == null || !since.isAfter(until.plusDays(1));
    }

    private static Period both(Period first, Period second) {
        var until = first.until();
        var other = second.until();
        return new Period(first.since(), until == null || other == null ? null : until.isAfter(other) ? until : other);
    }

    private static LocalDate earliest(@Nullable LocalDate end, LocalDate other) {
        return end == null || other.isBefore(end) ? other : end;
    }

    private static LocalDate latest(@Nullable LocalDate start, LocalDate other) {
        return start == null || other.isAfter(start) ? other : start;
    }
}
