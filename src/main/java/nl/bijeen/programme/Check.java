package nl.bijeen.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.event.When;
import nl.bijeen.programme.Conflict.BreakTooShort;
import nl.bijeen.programme.Conflict.Hard;
import nl.bijeen.programme.Conflict.InTwoPlaces;
import nl.bijeen.programme.Conflict.OutsideMeeting;
import nl.bijeen.programme.Conflict.OutsideRound;
import nl.bijeen.programme.Conflict.RoomTaken;
import nl.bijeen.programme.Conflict.RoomTooSmall;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;

/** Finds what is wrong with a programme. Each rule is one method. A session that was called off is never wrong. */
public record Check(Programme programme, When when) {

    /** A break takes this long at least, in minutes. */
    public static final int BREAK = 10;

    /** Everything, session by session, the earliest first. What is between two sessions is told of both. */
    public List<Conflict> all() {
        return programme.sessions().stream().flatMap(it -> of(it).stream()).toList();
    }

    /** What is wrong with this session of the programme, what cannot be first. */
    public List<Conflict> of(Session session) {
        if (!session.held()) return List.of();
        return Stream.of(
                        roomTaken(session),
                        outsideMeeting(session),
                        outsideRound(session),
                        inTwoPlaces(session),
                        roomTooSmall(session),
                        breakTooShort(session))
                .flatMap(it -> it)
                .toList();
    }

    /** What of it cannot be. */
    List<Conflict> impossible(Session session) {
        return of(session).stream().filter(Hard.class::isInstance).toList();
    }

    private Stream<Conflict> roomTaken(Session session) {
        return programme.roomOf(session).stream()
                .flatMap(room -> meanwhile(session)
                        .filter(it -> room.id().equals(it.room()))
                        .map(it -> new RoomTaken(session, room, it)));
    }

    /** By days only: people are received before a meeting starts and have a drink after it. */
    private Stream<Conflict> outsideMeeting(Session session) {
        var first = when.firstDay();
        var last = when.finalDay();
        if (first == null || last == null) return Stream.of();
        var day = session.during().day();
        return day.isBefore(first) || day.isAfter(last) ? Stream.of(new OutsideMeeting(session)) : Stream.of();
    }

    private Stream<Conflict> outsideRound(Session session) {
        return programme.roundOf(session).stream()
                .filter(it -> !session.during().within(it.during()))
                .map(it -> new OutsideRound(session, it));
    }

    private Stream<Conflict> inTwoPlaces(Session session) {
        return session.contributions().stream()
                .map(Contribution::contributor)
                .distinct()
                .flatMap(id ->
                        programme.contributors().stream().filter(it -> it.id().equals(id)))
                .flatMap(who ->
                        meanwhile(session).filter(it -> it.by(who.id())).map(it -> new InTwoPlaces(session, who, it)));
    }

    private Stream<Conflict> roomTooSmall(Session session) {
        var maximum = session.maximum();
        if (maximum == null) return Stream.of();
        return programme.roomOf(session).stream().flatMap(room -> {
            var holds = room.capacity();
            return holds == null || holds >= maximum
                    ? Stream.of()
                    : Stream.of(new RoomTooSmall(session, room, holds, maximum));
        });
    }

    private static Stream<Conflict> breakTooShort(Session session) {
        var tooShort = session.kind() == Kind.BREAK && session.during().minutes() < BREAK;
        return tooShort ? Stream.of(new BreakTooShort(session)) : Stream.of();
    }

    /** The other sessions that are held at the same time. */
    private Stream<Session> meanwhile(Session session) {
        return programme.sessions().stream()
                .filter(it -> it.held() && !Objects.equals(it.id(), session.id()))
                .filter(it -> it.during().overlaps(session.during()));
    }
}
