package nl.bijeen.programme.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;

/** Lays the sessions of a day out in a {@link Grid}. Each gets a place, whatever is wrong with the programme. */
final class Laying {

    private record Place(int from, int until, int column, boolean wide) {}

    private final List<Room> rooms;
    private final List<Session> sessions;
    private final int step;
    private final LocalDateTime begin;
    private final int length;
    private final Map<Session, Place> places = new HashMap<>();
    private int columns;

    Laying(List<Room> rooms, List<Session> sessions, int step) {
        this.rooms = rooms;
        this.sessions = sessions;
        this.step = step;
        this.begin = sessions.getFirst().during().from().truncatedTo(ChronoUnit.HOURS);
        this.length = sessions.stream().mapToInt(this::until).max().orElseThrow();
        this.columns = rooms.size();
        sessions.forEach(it -> places.put(it, place(it)));
    }

    private int row(LocalDateTime time) {
        return (int) (Duration.between(begin, time).toMinutes() / step);
    }

    private int until(Session session) {
        return Math.max(row(session.during().from()) + 1, row(session.during().until()));
    }

    private Place place(Session session) {
        var from = row(session.during().from());
        var until = until(session);
        if (forEverybody(session)) return new Place(from, until, 0, true);
        var column = IntStream.range(0, rooms.size())
                .filter(it -> rooms.get(it).id().equals(session.room()) && free(it, from, until))
                .findFirst()
                .orElseGet(() -> lane(from, until));
        columns = Math.max(columns, column + 1);
        return new Place(from, until, column, false);
    }

    private int lane(int from, int until) {
        return IntStream.iterate(rooms.size(), it -> it + 1)
                .filter(it -> free(it, from, until))
                .findFirst()
                .orElseThrow();
    }

    private boolean free(int column, int from, int until) {
        return places.values().stream()
                .noneMatch(it -> it.column() == column && it.from() < until && from < it.until());
    }

    private boolean forEverybody(Session session) {
        if (session.room() != null || session.kind() == Kind.BREAKOUT || session.kind() == Kind.VISIT) return false;
        return sessions.stream()
                .filter(it -> !it.equals(session))
                .noneMatch(it -> row(it.during().from()) < until(session)
                        && row(session.during().from()) < until(it));
    }

    Grid grid() {
        columns = Math.max(1, columns);
        var heads = IntStream.range(0, columns)
                .mapToObj(it -> new Grid.Column(room(it)))
                .toList();
        return new Grid(
                step, heads, IntStream.range(0, length).mapToObj(this::row).toList());
    }

    private Grid.Row row(int number) {
        var at = begin.plusMinutes((long) number * step);
        var cells = new ArrayList<Grid.Cell>();
        for (var column = 0; column < columns; column++) {
            var here = at(number, column);
            if (here == null) cells.add(new Grid.Cell(null, room(column), 1, 1));
            else if (begins(here, number, column)) cells.add(cell(here));
        }
        return new Grid.Row(at, at.getMinute() % 30 == 0, cells);
    }

    private @Nullable Session at(int row, int column) {
        return sessions.stream()
                .filter(it -> covers(places.get(it), row, column))
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(@Nullable Place place, int row, int column) {
        return place != null
                && place.from() <= row
                && row < place.until()
                && (place.wide() || place.column() == column);
    }

    private boolean begins(Session session, int row, int column) {
        var place = places.get(session);
        return place != null && place.from() == row && (place.wide() ? column == 0 : place.column() == column);
    }

    private Grid.Cell cell(Session session) {
        var place = places.get(session);
        if (place == null) throw new IllegalStateException(session.title());
        var breadth = place.wide() ? columns : 1;
        return new Grid.Cell(session, room(place.column()), place.until() - place.from(), breadth);
    }

    private @Nullable Room room(int column) {
        return column < rooms.size() ? rooms.get(column) : null;
    }
}
