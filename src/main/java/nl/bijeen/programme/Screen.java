package nl.bijeen.programme;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the screen beside the door of a room shows: what goes on now and what comes next.
 *
 * @param now what was called off too, when nothing else is held there meanwhile; more than one only then
 * @param next the earliest first
 */
public record Screen(Room room, List<Session> now, List<Session> next) {

    /** More do not fit when the letters are to be read from ten metres. */
    private static final int NEXT = 2;

    public Screen {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }

    /** At this moment, in local time. */
    public static Screen of(Programme programme, Room room, LocalDateTime at) {
        var here = programme.sessions().stream()
                .filter(it -> here(it, room) && !replaced(it, room, programme))
                .toList();
        var now = here.stream()
                .filter(it ->
                        !it.during().from().isAfter(at) && it.during().until().isAfter(at))
                .toList();
        var next = here.stream()
                .filter(it -> it.during().from().isAfter(at))
                .limit(NEXT)
                .toList();
        return new Screen(room, now, next);
    }

    /** In this room; or a pause that is nowhere in particular, and so everywhere. */
    private static boolean here(Session session, Room room) {
        if (session.room() == null) return session.held() && session.kind().pause();
        return session.room().equals(room.id());
    }

    /** Nobody at the door needs to hear of what was called off where something else is held instead. */
    private static boolean replaced(Session session, Room room, Programme programme) {
        return !session.held()
                && programme.sessions().stream()
                        .anyMatch(it -> it.held()
                                && room.id().equals(it.room())
                                && it.during().overlaps(session.during()));
    }
}
