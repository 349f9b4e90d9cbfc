package nl.bijeen.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.programme.Alteration.Added;
import nl.bijeen.programme.Alteration.Dropped;
import nl.bijeen.programme.Alteration.Elsewhere;
import nl.bijeen.programme.Alteration.HeldAfterAll;
import nl.bijeen.programme.Alteration.Moved;
import nl.bijeen.programme.Alteration.Renamed;
import org.jspecify.annotations.Nullable;

/** A programme as people last heard of it. What was changed and changed back since, is no news. */
public record Told(List<Part> parts) {

    static final Told NOTHING = new Told(List.of());

    public Told {
        parts = List.copyOf(parts);
    }

    /**
     * What people were told of a session.
     *
     * @param session its number, which stays when the session itself is gone
     * @param round the number of its round; null outside rounds
     * @param room the name of its room; null when it has none
     * @param contributors the numbers of who contribute to it
     */
    public record Part(
            long session,
            @Nullable Long round,
            String title,
            Span during,
            @Nullable String room,
            boolean held,
            List<Long> contributors) {

        public Part {
            contributors = List.copyOf(contributors);
        }
    }

    static Told of(Programme programme) {
        return new Told(
                programme.sessions().stream().map(it -> part(programme, it)).toList());
    }

    private static Part part(Programme programme, Session session) {
        var round = session.round();
        return new Part(
                session.id().value(),
                round == null ? null : round.value(),
                session.title(),
                session.during(),
                programme.roomOf(session).map(Room::name).orElse(null),
                session.held(),
                session.contributions().stream()
                        .map(it -> it.contributor().value())
                        .distinct()
                        .toList());
    }

    /** What people would have to hear to know the programme as it is now: in its order, what is gone last. */
    List<Alteration> until(Told now) {
        var news = new ArrayList<Alteration>();
        for (var after : now.parts()) {
            var before = find(after.session());
            if (before.isPresent()) news.addAll(between(before.get(), after));
            else if (after.held()) news.add(new Added(after));
        }
        parts.stream()
                .filter(it -> it.held() && now.find(it.session()).isEmpty())
                .forEach(it -> news.add(new Dropped(it)));
        return List.copyOf(news);
    }

    /** Of what is called off nothing else is worth telling. */
    private static List<Alteration> between(Part before, Part after) {
        if (!after.held()) return before.held() ? List.of(new Dropped(after)) : List.of();
        var news = new ArrayList<Alteration>();
        if (!before.held()) news.add(new HeldAfterAll(after));
        if (!before.title().equals(after.title())) news.add(new Renamed(after, before.title()));
        if (!before.during().equals(after.during())) news.add(new Moved(after, before.during()));
        if (!Objects.equals(before.room(), after.room())) news.add(new Elsewhere(after, before.room()));
        return news;
    }

    /** The same so much later, because the meeting moved and everybody was told of that. */
    Told later(Duration by) {
        return new Told(parts.stream()
                .map(it -> new Part(
                        it.session(),
                        it.round(),
                        it.title(),
                        it.during().later(by),
                        it.room(),
                        it.held(),
                        it.contributors()))
                .toList());
    }

    /** Whether people believe that this session is held. */
    boolean held(Session.Id session) {
        return find(session.value()).filter(Part::held).isPresent();
    }

    private Optional<Part> find(long session) {
        return parts.stream().filter(it -> it.session() == session).findAny();
    }
}
