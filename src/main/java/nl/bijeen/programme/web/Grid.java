package nl.bijeen.programme.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
import org.jspecify.annotations.Nullable;

/**
 * A day as a table: a row for every so many minutes, a column for every room, and columns at the end for what is in no room.
 * What is for everybody and in no room takes the whole breadth, where nothing else goes on.
 *
 * @param step minutes from row to row
 * @param columns the room of each; null for a column of what is in no room
 */
public record Grid(int step, List<Column> columns, List<Row> rows) {

    private static final int[] STEPS = {30, 15, 10, 5};
    private static final int SMALLEST = 5;

    public record Column(@Nullable Room room) {}

    /**
     * The cells that begin in this row; where an earlier one reaches down, there is none.
     *
     * @param told whether the row says which time it is
     */
    public record Row(LocalDateTime at, boolean told, List<Cell> cells) {}

    /**
     * A session, or a free place.
     *
     * @param session null where nothing is planned
     * @param rows how many rows it takes; {@code columns} likewise
     */
    public record Cell(@Nullable Session session, @Nullable Room room, int rows, int columns) {}

    static Grid of(Programme programme, LocalDate day) {
        var sessions = programme.sessions().stream()
                .filter(it -> it.held() && it.during().day().equals(day))
                .toList();
        if (sessions.isEmpty()) return new Grid(SMALLEST, List.of(), List.of());
        return new Laying(programme.rooms(), sessions, step(sessions)).grid();
    }

    /** The widest step on which everything starts and ends. */
    private static int step(List<Session> sessions) {
        return IntStream.of(STEPS)
                .filter(step -> sessions.stream()
                        .flatMap(it -> Stream.of(it.during().from(), it.during().until()))
                        .allMatch(it -> it.getMinute() % step == 0))
                .findFirst()
                .orElse(SMALLEST);
    }
}
