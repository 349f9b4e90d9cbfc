package nl.bijeen.programme;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.programme.Seating.Guest;

/**
 * Who goes where in a number of rounds.
 *
 * <p>Within each round the sum of the squares of the ranks people get is the least there is, so two second choices are better
 * than a first and a third. Whoever was unlucky in an earlier round weighs more in the next. The same facts and seed give the
 * same assignment.
 *
 * @param dissolved sessions that fewer wanted than they need
 */
public record Assignment(long seed, List<Placed> placed, List<Long> dissolved) {

    public Assignment {
        placed = List.copyOf(placed);
        dissolved = List.copyOf(dissolved);
    }

    /**
     * Assigns these rounds together.
     *
     * @param ballots the rounds to assign, the earliest first
     * @param people in any order
     */
    public static Assignment of(List<Ballot> ballots, List<Chooser> people, long seed) {
        var luck = new HashMap<Long, Integer>();
        var engaged = new HashMap<Long, List<Engaged>>();
        for (var person : people) engaged.put(person.person(), new ArrayList<>(engaged(person, ballots)));
        var placed = new ArrayList<Placed>();
        var dissolved = new ArrayList<Long>();
        var ordered = people.stream().sorted(comparingLong(Chooser::person)).toList();
        for (var ballot : ballots) {
            var guests = ordered.stream()
                    .map(it -> Guest.of(it, ballot, list(engaged, it), luck.getOrDefault(it.person(), 0)))
                    .toList();
            var held = hold(ballot, guests, seed);
            ballot.breakouts().stream()
                    .map(Breakout::session)
                    .filter(it -> !held.ballot().has(it))
                    .forEach(dissolved::add);
            engaged.values().forEach(list -> list.removeIf(it -> dissolved.contains(it.session())));
            for (var one : new Explanation(ballot, held).of(guests)) {
                placed.add(one);
                luck.merge(one.person(), one.badLuck(), Integer::sum);
                engagement(held.ballot(), one).ifPresent(list(engaged, one.person())::add);
            }
        }
        return new Assignment(seed, placed, dissolved);
    }

    /** What was held of a round, and who sits where: session by person. */
    record Held(Ballot ballot, Map<Long, Long> seats) {}

    /** A breakout that too few people come to is not held, so they move; the one that lacks most goes first. */
    private static Held hold(Ballot ballot, List<Guest> guests, long seed) {
        var seats = new Seating(ballot, guests, seed).seats();
        var pinned = guests.stream().map(Guest::pinned).filter(Objects::nonNull).toList();
        var least = ballot.breakouts().stream()
                .filter(it -> !pinned.contains(it.session()) && fullness(it, seats) < 1)
                .min(comparingDouble((Breakout it) -> fullness(it, seats)).thenComparingLong(Breakout::session));
        return least.map(it -> hold(ballot.without(it), guests, seed)).orElseGet(() -> new Held(ballot, seats));
    }

    /** Under 1: too few. */
    private static double fullness(Breakout breakout, Map<Long, Long> seats) {
        if (breakout.minimum() == 0) return 1;
        var people =
                seats.values().stream().filter(it -> it == breakout.session()).count();
        return (double) people / breakout.minimum();
    }

    private static List<Engaged> engaged(Chooser person, List<Ballot> ballots) {
        var pinned = ballots.stream()
                .flatMap(it -> Stream.ofNullable(person.pinned().get(it.round()))
                        .filter(it::has)
                        .map(session -> engagement(it.breakout(session))));
        return Stream.concat(person.engaged().stream(), pinned).toList();
    }

    private static Optional<Engaged> engagement(Ballot ballot, Placed placed) {
        var session = placed.session();
        return session == null ? Optional.empty() : Optional.of(engagement(ballot.breakout(session)));
    }

    private static Engaged engagement(Breakout it) {
        return new Engaged(it.session(), it.work(), it.during());
    }

    private static List<Engaged> list(Map<Long, List<Engaged>> engaged, Chooser person) {
        return list(engaged, person.person());
    }

    private static List<Engaged> list(Map<Long, List<Engaged>> engaged, long person) {
        return Objects.requireNonNull(engaged.get(person));
    }
}
