package nl.bijeen.programme.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.bijeen.programme.OwnPlace;
import nl.bijeen.programme.Placed;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One round, as staff look at where people go in it.
 *
 * @param placed of everybody in it; as proposed where it is not confirmed
 * @param people by the number of the registration
 * @param wishes by the number of the registration
 * @param dissolved sessions that would not be held
 * @param dropped those among them that staff dropped themselves
 * @param over whether people can choose no more
 */
public record RoundView(
        Programme programme,
        Round round,
        List<Placed> placed,
        Map<Long, Registration> people,
        Map<Long, Wish> wishes,
        Set<Long> dissolved,
        Set<Long> dropped,
        boolean over) {

    /** How many came to a certain outcome: the end of a text key, such as {@code 1} for a first choice. */
    public record Outcome(String key, long people) {}

    /** A session and who is in it, without those who contribute. */
    public record Line(
            Session session, long people, @Nullable Integer maximum, long first) {

        public boolean full() {
            return maximum != null && people >= maximum;
        }
    }

    /** Somebody who is nowhere, or in a session. */
    public record One(Registration person, OwnPlace place) {}

    /** Nobody says beforehand where they go. */
    public boolean open() {
        return round.choosing() == Round.Choosing.OPEN;
    }

    public boolean ranked() {
        return round.choosing() == Round.Choosing.RANKED;
    }

    public boolean confirmed() {
        return round.confirmed() != null;
    }

    /** How it stands: the end of a text key. */
    public String standing() {
        if (open()) return "open";
        if (confirmed()) return "confirmed";
        if (ranked()) return "proposed";
        return over ? "closed" : "taking";
    }

    public long chosen() {
        return wishes.values().stream()
                .filter(it -> it.kind() != Wish.Kind.SILENT)
                .count();
    }

    /** The best first; those that nobody came to are left out, but for the first three choices. */
    public List<Outcome> outcomes() {
        var outcomes = new LinkedHashMap<String, Long>();
        for (var rank = 1; rank <= Wish.MOST; rank++) outcomes.put(String.valueOf(rank), 0L);
        for (var how : How.values()) if (how != How.CHOICE) outcomes.put(how.name(), 0L);
        for (var it : placed) outcomes.merge(key(it), 1L, Long::sum);
        return outcomes.entrySet().stream()
                .filter(it -> it.getValue() > 0 || Set.of("1", "2", "3").contains(it.getKey()))
                .map(it -> new Outcome(it.getKey(), it.getValue()))
                .toList();
    }

    private static String key(Placed placed) {
        return placed.how() == How.CHOICE
                ? String.valueOf(placed.rank())
                : placed.how().name();
    }

    public List<Line> lines() {
        var people = placed.stream()
                .filter(it -> it.session() != null && it.how() != How.CONTRIBUTES)
                .collect(groupingBy(it -> Objects.requireNonNull(it.session()), counting()));
        var first = wishes.values().stream()
                .filter(it -> it.kind() == Wish.Kind.RANKED)
                .collect(groupingBy(it -> it.sessions().getFirst(), counting()));
        return programme.of(round).stream()
                .map(it -> new Line(
                        it,
                        people.getOrDefault(it.id().value(), 0L),
                        programme.seats(it),
                        first.getOrDefault(it.id().value(), 0L)))
                .toList();
    }

    /** What becomes of a session: the end of a text key. */
    public String state(Line line) {
        var session = line.session();
        if (!session.held()) return "off";
        if (dropped.contains(session.id().value())) return "dropped";
        if (dissolved.contains(session.id().value())) return "dissolved";
        return line.full() ? "full" : "held";
    }

    public List<One> nobody() {
        return ones(it -> it.how() == How.NOWHERE);
    }

    public List<One> in(Session session) {
        return ones(it -> Objects.equals(it.session(), session.id().value()));
    }

    private List<One> ones(Predicate<Placed> which) {
        var ones = new ArrayList<One>();
        for (var it : placed) {
            var person = people.get(it.person());
            if (person != null && which.test(it)) ones.add(new One(person, OwnPlace.of(programme, round, it)));
        }
        ones.sort(Comparator.comparing(it -> it.person().person().name().toLowerCase(Locale.ROOT)));
        return ones;
    }
}
