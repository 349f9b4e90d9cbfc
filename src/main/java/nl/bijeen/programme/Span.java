package nl.bijeen.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * From a moment until just before another, in local time of {@link nl.bijeen.event.When#ZONE}. Two that follow on each other
 * do not overlap. The end is later than the start; a span may run past midnight.
 */
public record Span(LocalDateTime from, LocalDateTime until) implements Comparable<Span> {

    public Span {
        if (!until.isAfter(from)) throw new IllegalArgumentException(from + " until " + until);
    }

    /** On one day; when the second hour is not later than the first, it is that of the next day. */
    public static Span of(LocalDate day, LocalTime from, LocalTime until) {
        var ends = until.isAfter(from) ? day : day.plusDays(1);
        return new Span(day.atTime(from), ends.atTime(until));
    }

    /** The day it is on: the one on which it starts. */
    public LocalDate day() {
        return from.toLocalDate();
    }

    public long minutes() {
        return Duration.between(from, until).toMinutes();
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean within(Span other) {
        return !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    public Span later(Duration by) {
        return new Span(from.plus(by), until.plus(by));
    }

    /** The earliest first, and of those the shortest. */
    @Override
    public int compareTo(Span other) {
        var starts = from.compareTo(other.from);
        return starts != 0 ? starts : until.compareTo(other.until);
    }
}
