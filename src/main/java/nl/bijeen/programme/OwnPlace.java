package nl.bijeen.programme;

import java.util.List;
import java.util.Objects;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant is in one round, as they read it.
 *
 * @param session null for nowhere
 * @param room empty where there is none
 */
public record OwnPlace(
        Programme programme,
        Round round,
        Placed placed,
        @Nullable Session session,
        String room) {

    /** The earliest first. */
    static List<OwnPlace> of(Programme programme, List<Placed> placed) {
        return programme.rounds().stream()
                .flatMap(round -> placed.stream()
                        .filter(it -> it.round() == round.id().value())
                        .map(it -> of(programme, round, it)))
                .toList();
    }

    public static OwnPlace of(Programme programme, Round round, Placed placed) {
        var session = programme.sessions().stream()
                .filter(it -> Objects.equals(it.id().value(), placed.session()))
                .findFirst()
                .orElse(null);
        var room =
                session == null ? "" : programme.roomOf(session).map(Room::name).orElse("");
        return new OwnPlace(programme, round, placed, session, room);
    }

    public Session.@Nullable Id id() {
        return session == null ? null : session.id();
    }

    /** Why they are where they are, in one sentence. */
    public String why(Words words) {
        return Why.of(placed, programme, words);
    }

    /** The same, as staff read it. */
    public String office(Words words) {
        return Why.ofSomebody(placed, programme, words);
    }
}
