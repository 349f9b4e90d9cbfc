package nl.bijeen.registration.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.bijeen.event.When;
import nl.bijeen.registration.Occupancy;
import nl.bijeen.registration.Occupancy.Bar;
import nl.bijeen.registration.Occupancy.Point;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.view.Part;
import nl.bijeen.view.Words;

/**
 * The numbers, bars and curve of a desk.
 *
 * @param address of the page they stand on
 * @param live whether they are looked up again while somebody looks
 */
public record OccupancyPart(String address, Occupancy occupancy, boolean live, Instant now) implements Part {

    /** Often enough to follow rush hour, and seldom enough to read in between. */
    private static final int SECONDS = 5;

    /** The size of the curve's drawing; the browser stretches it. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 200;

    public int seconds() {
        return SECONDS;
    }

    public long people(Status status) {
        return occupancy.people().getOrDefault(status, 0L);
    }

    public String name(Bar bar, Words words) {
        return bar.name().isEmpty() ? words.text("registration.office.occupancy.kind." + bar.kind()) : bar.name();
    }

    /** Which part of its seats that is, as the width of a bar; never full before it is. */
    public String share(int people, Bar bar) {
        var percent = Math.min(100.0, 100.0 * people / bar.seats());
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(percent * 10) / 10);
    }

    /** Where the seats that are held begin. */
    public String heldFrom(Bar bar) {
        return share(bar.taken(), bar);
    }

    public String clock(Words words) {
        return DateTimeFormatter.ofPattern("HH.mm.ss", words.locale()).format(When.local(now));
    }

    /** When a step of the curve began, as precisely as its length asks for. */
    public String moment(Point point, Words words) {
        var pattern = switch (occupancy.curve().step()) {
            case MINUTE -> "d MMM HH.mm";
            case HOUR -> "d MMM HH.00";
            case DAY, WEEK -> "d MMMM yyyy";
            case MONTH -> "MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(When.local(point.begins()));
    }

    /** The line of the curve, as SVG draws it: flat as long as nobody comes. */
    public String line() {
        var line = new StringBuilder("M0 ").append(HEIGHT);
        for (var point : occupancy.curve().points())
            line.append(" H").append(x(point)).append(" V").append(y(point.total()));
        return line.append(" H").append(WIDTH).toString();
    }

    /** What lies under it. */
    public String area() {
        return line() + " V" + HEIGHT + " Z";
    }

    private int x(Point point) {
        var points = occupancy.curve().points();
        var first = points.getFirst().begins().getEpochSecond();
        var whole = points.getLast().begins().getEpochSecond() - first;
        return whole == 0 ? 0 : (int) (WIDTH * 0.98 * (point.begins().getEpochSecond() - first) / whole);
    }

    private int y(int total) {
        return HEIGHT - HEIGHT * total / occupancy.curve().total();
    }
}
