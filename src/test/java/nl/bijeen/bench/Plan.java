package nl.bijeen.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long and how much is measured. Every loop is bounded by a time and by a number.
 *
 * @param warmUp how long the desk is busy before anything counts: Java compiles what is hot
 * @param each how long one measurement takes
 * @param pairs how often each is measured, with its limit beside it; the median counts
 * @param clients how many at the hot desk
 * @param seats of the meeting that everybody wants
 * @param askers who want them at the same moment
 * @param many registrations in the database that is full
 * @param meetings in the database that is full
 * @param congresses for which people are placed; the longest counts
 */
record Plan(
        Duration warmUp,
        Duration each,
        int pairs,
        List<Integer> clients,
        int seats,
        int askers,
        int many,
        int meetings,
        int congresses) {

    static final Plan WHOLE = new Plan(
            Duration.ofSeconds(40), Duration.ofSeconds(6), 3, List.of(1, 8, 32, 128), 1000, 5000, 1_000_000, 20_000, 5);

    /** Within a minute: one measurement of each, and a database that is less full. */
    static final Plan QUICK = new Plan(
            Duration.ofSeconds(10), Duration.ofSeconds(1), 1, List.of(1, 8, 32, 128), 200, 1000, 20_000, 1000, 2);
}
