package nl.bijeen.programme;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The worked-out programme of a meeting, as a whole and at one moment.
 *
 * <p>What the database promises of it: two sessions that are held are never in one room at the same time; a breakout belongs
 * to one round; rooms, rounds and contributors are those of the same meeting. What {@link Sessions} and {@link Rounds} promise:
 * a session of a round lies within the time of the round.
 *
 * @param shown since when it is on the public page; null as long as staff work on it
 * @param rooms in the order of the office
 * @param rounds the earliest first
 * @param sessions the earliest first, those that were called off too
 * @param contributors by name
 */
public record Programme(
        EventId event,
        AssociationId association,
        @Nullable Instant shown,
        List<Room> rooms,
        List<Round> rounds,
        List<Session> sessions,
        List<Contributor> contributors) {

    public Programme {
        rooms = List.copyOf(rooms);
        rounds = rounds.stream().sorted(comparing(Round::during)).toList();
        sessions = sessions.stream().sorted(comparing(Session::during)).toList();
        contributors = List.copyOf(contributors);
    }

    /** On which something happens, the earliest first. */
    public List<LocalDate> days() {
        return Stream.concat(
                        sessions.stream().map(Session::during), rounds.stream().map(Round::during))
                .map(Span::day)
                .distinct()
                .sorted()
                .toList();
    }

    /** Between which people choose, those that were called off too. */
    public List<Session> of(Round round) {
        return sessions.stream().filter(it -> round.id().equals(it.round())).toList();
    }

    /** To which they contribute, those that were called off too. */
    public List<Session> of(Contributor contributor) {
        return sessions.stream().filter(it -> it.by(contributor.id())).toList();
    }

    /** This session in other rounds: what nobody attends twice, because it is the same. */
    public List<Session> repeatsOf(Session session) {
        return sessions.stream()
                .filter(it -> it.work().equals(session.work()) && !it.id().equals(session.id()))
                .toList();
    }

    /** One in another round that carries this title, which is likely the same session. */
    public Optional<Session> titled(String title, Round.Id besides) {
        return sessions.stream()
                .filter(it -> it.round() != null && !besides.equals(it.round()))
                .filter(it -> Session.titleKey(it.title()).equals(Session.titleKey(title)))
                .findFirst();
    }

    public Optional<Room> roomOf(Session session) {
        return rooms.stream().filter(it -> it.id().equals(session.room())).findAny();
    }

    public Optional<Round> roundOf(Session session) {
        return rounds.stream().filter(it -> it.id().equals(session.round())).findAny();
    }

    public Optional<Session> session(String token) {
        return sessions.stream().filter(it -> it.token().equals(token)).findAny();
    }

    public Optional<Round> round(String token) {
        return rounds.stream().filter(it -> it.token().equals(token)).findAny();
    }

    public Optional<Room> room(String token) {
        return rooms.stream().filter(it -> it.token().equals(token)).findAny();
    }

    public Optional<Contributor> contributor(String token) {
        return contributors.stream().filter(it -> it.token().equals(token)).findAny();
    }

    /** Who does this in the session, in the order in which they are named. */
    public List<Contributor> who(Session session, Session.Role role) {
        return session.contributions().stream()
                .filter(it -> it.role() == role)
                .flatMap(it -> contributors.stream().filter(one -> one.id().equals(it.contributor())))
                .toList();
    }

    /**
     * How many can attend it: its own maximum, or what its room holds when that is less; null when neither limits it.
     */
    public @Nullable Integer seats(Session session) {
        return Stream.of(session.maximum(), roomOf(session).map(Room::capacity).orElse(null))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    /** The same with this session in the place of the one with its id, or added when there is none. */
    Programme with(Session session) {
        var others = sessions.stream().filter(it -> !it.id().equals(session.id()));
        return new Programme(
                event,
                association,
                shown,
                rooms,
                rounds,
                Stream.concat(others, Stream.of(session)).toList(),
                contributors);
    }

    /** The same with this round in the place of the one with its id. */
    Programme with(Round round) {
        var others = rounds.stream().filter(it -> !it.id().equals(round.id()));
        return new Programme(
                event,
                association,
                shown,
                rooms,
                Stream.concat(others, Stream.of(round)).toList(),
                sessions,
                contributors);
    }
}
