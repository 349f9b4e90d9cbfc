package nl.bijeen.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A waiting list as the office looks at it.
 *
 * @param offered who is offered a seat, the first to end first
 * @param lines one page of those who wait, in the order of their turns
 * @param waiting how many wait on all pages
 */
public record WaitingSheet(List<Registration> offered, List<Line> lines, int waiting) {

    /**
     * One who waits.
     *
     * @param position counted from 1; 0 for who is offered nothing until they ask again
     * @param movedUp whether staff let them go before others
     * @param together whether they wait for seats for all of their booking
     * @param passed how often somebody after them got a seat, and why the last time; null for never
     */
    public record Line(
            Registration registration,
            int position,
            boolean movedUp,
            boolean together,
            @Nullable PassedOver passed) {}

    /**
     * Somebody was not given the seats that others got.
     *
     * @param limit the name of what was full; empty when that was not the reason
     */
    public record PassedOver(int times, Instant last, Obstacle why, String limit) {}
}
