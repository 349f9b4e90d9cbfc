package nl.bijeen.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.bijeen.registration.Registration.Status;

/**
 * How a desk stands: what was given of its seats and of those of each limit, and how people came.
 *
 * @param people how many there are of each status; none where one is missing
 * @param limits the meeting itself first, if it has a limit
 */
public record Occupancy(Desk desk, Map<Status, Long> people, List<Bar> limits, Curve curve) {

    /** What a limit is about. */
    public enum Kind {
        MEETING,
        /** Everybody for whom no seats are kept. */
        OPEN,
        CATEGORY,
        BREAKOUT,
        ORGANISATION,
        GROUP,
        OTHER;

        static Kind of(String key) {
            if (key.equals(Limit.OPEN)) return OPEN;
            if (key.startsWith("fee:")) return CATEGORY;
            if (key.startsWith("breakout:")) return BREAKOUT;
            if (key.startsWith("quota:")) return key.endsWith(":0") ? GROUP : ORGANISATION;
            return OTHER;
        }
    }

    /**
     * The seats of one limit.
     *
     * @param name empty for the meeting itself and for what is open to everybody
     * @param taken may be more than there are seats, where staff let somebody in beside it
     * @param held kept for somebody who has yet to answer
     */
    public record Bar(Kind kind, String name, int seats, int taken, int held) {

        public int free() {
            return Math.max(0, seats - taken - held);
        }
    }

    /** How far apart the points of a curve are, in local time. */
    public enum Step {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH
    }

    /**
     * How many had registered in the course of time, those included who gave up later.
     *
     * @param points in order; where nobody came there is none
     */
    public record Curve(Step step, List<Point> points) {

        /** The finest that a reader can still survey: at most sixty or so. */
        static Step step(Duration whole) {
            if (whole.toMinutes() < 60) return Step.MINUTE;
            if (whole.toHours() < 48) return Step.HOUR;
            if (whole.toDays() < 62) return Step.DAY;
            return whole.toDays() < 400 ? Step.WEEK : Step.MONTH;
        }

        public int total() {
            return points.isEmpty() ? 0 : points.getLast().total();
        }
    }

    /**
     * One step of the curve.
     *
     * @param begins the moment at which it begins
     * @param came how many registered in it
     * @param total how many had registered at its end
     */
    public record Point(Instant begins, int came, int total) {}
}
