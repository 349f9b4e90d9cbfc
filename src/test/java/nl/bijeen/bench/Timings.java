package nl.bijeen.bench;

import java.util.Arrays;
import java.util.List;

/** How long answers took. */
final class Timings {

    private final long[] nanos;
    private final double seconds;

    /** @param seconds from the first question to the last answer */
    Timings(List<long[]> each, double seconds) {
        this.nanos = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        this.seconds = seconds;
    }

    int count() {
        return nanos.length;
    }

    double seconds() {
        return seconds;
    }

    double perSecond() {
        return count() / seconds;
    }

    /** The time in milliseconds within which this part of the answers came; 0.99 for p99. */
    double within(double part) {
        return count() == 0 ? 0 : nanos[(int) Math.min(count() - 1L, Math.round(part * count()))] / 1e6;
    }
}
