package nl.bijeen.programme;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.programme.Placed.How;

/** What can still change after staff confirmed a round, without anybody losing what they have. Decides on facts only. */
final class Latecomers {

    private final Situation situation;

    Latecomers(Situation situation) {
        this.situation = situation;
    }

    /** Where people go in these rounds who came after the others were placed: one after another, and everybody else stays. */
    List<Placed> place(List<Long> people, List<Round> rounds) {
        return assign(people, rounds).stream().map(Latecomers::late).toList();
    }

    /**
     * Where people go in these rounds, one after another, when everybody else stays, and they stay where they are in all other
     * rounds.
     */
    List<Placed> assign(List<Long> people, List<Round> rounds) {
        var placed = new ArrayList<Placed>();
        for (var person : people) placed.addAll(new Latecomers(situation.placing(placed)).assign(person, rounds));
        return placed;
    }

    private List<Placed> assign(long person, List<Round> rounds) {
        var ballots = rounds.stream().map(situation::ballot).toList();
        var present = new HashMap<Long, Map<Long, Long>>();
        for (var it : situation.placed())
            if (it.session() != null && it.person() != person)
                present.computeIfAbsent(it.person(), _ -> new HashMap<>()).put(it.round(), it.session());
        var choosers = situation.choosers(ballots).stream()
                .filter(it -> it.person() == person || present.containsKey(it.person()))
                .map(it -> it.pinned(present.getOrDefault(it.person(), Map.of())))
                .toList();
        return Assignment.of(ballots, choosers, situation.programme().event().value()).placed().stream()
                .filter(it -> it.person() == person)
                .toList();
    }

    private static Placed late(Placed placed) {
        return switch (placed.how()) {
            case SILENT, NO_PREFERENCE, REST -> placed.as(How.LATE);
            case CHOICE, CONTRIBUTES, BY_HAND, CHOSEN, LATE, FREED, NOT_JOINING, NOWHERE -> placed;
        };
    }

    /**
     * Who moves when places came free in this round: whoever gains most by it, then whoever gains most by the place that left,
     * and so on. Who was put somewhere by staff stays.
     */
    List<Placed> moveUp(Round round) {
        var ballot = situation.ballot(round);
        var choosers = situation.choosers(List.of(ballot));
        var seats = new HashMap<Long, Placed>();
        for (var it : situation.placed()) if (it.round() == ballot.round()) seats.put(it.person(), it);
        var moved = new HashMap<Long, Placed>();
        for (var next = best(ballot, choosers, seats); next.isPresent(); next = best(ballot, choosers, seats)) {
            seats.put(next.get().person(), next.get());
            moved.put(next.get().person(), next.get());
        }
        return List.copyOf(moved.values());
    }

    private record Move(Placed to, long gain) {}

    private Optional<Placed> best(Ballot ballot, List<Chooser> choosers, Map<Long, Placed> seats) {
        var moves = new ArrayList<Move>();
        for (var breakout : ballot.breakouts()) {
            var there = there(breakout, seats);
            if (!breakout.holds(there.size() + 1)) continue;
            for (var chooser : choosers) {
                var now = seats.get(chooser.person());
                if (now == null || !movable(now)) continue;
                var gain = gain(chooser, now, ballot, breakout);
                if (gain > 0 && open(chooser, ballot, breakout, there))
                    moves.add(new Move(to(chooser, now, ballot, breakout), gain));
            }
        }
        return moves.stream()
                .min(comparingLong(Move::gain)
                        .reversed()
                        .thenComparingLong(it -> it.to().person())
                        .thenComparingLong(it -> Objects.requireNonNull(it.to().session())))
                .map(Move::to);
    }

    private static List<Placed> there(Breakout breakout, Map<Long, Placed> seats) {
        return seats.values().stream()
                .filter(it -> Objects.equals(it.session(), breakout.session()) && it.how() != How.CONTRIBUTES)
                .toList();
    }

    private static boolean movable(Placed placed) {
        return switch (placed.how()) {
            case CHOICE, REST, FREED, NOWHERE -> true;
            case NO_PREFERENCE, SILENT, CONTRIBUTES, BY_HAND, CHOSEN, LATE, NOT_JOINING -> false;
        };
    }

    /** By how much the square of the rank gets less, as often as their wishes weigh. Any seat is better than none. */
    private static long gain(Chooser chooser, Placed now, Ballot ballot, Breakout breakout) {
        var wish = chooser.wish(ballot.round());
        if (now.session() == null) return 100L * now.weight() - wish.rank(breakout.session());
        if (wish.kind() != Wish.Kind.RANKED) return 0;
        var before = wish.rank(now.session());
        var after = wish.rank(breakout.session());
        return (long) now.weight() * (before * before - after * after);
    }

    private boolean open(Chooser chooser, Ballot ballot, Breakout breakout, List<Placed> there) {
        if (Rules.against(breakout, chooser.needs(), chooser.engaged()) != null) return false;
        var most = ballot.perOrganisation();
        if (most == null || chooser.organisation().isEmpty()) return true;
        return there.stream()
                        .filter(it -> chooser.organisation()
                                .equals(situation.organisations().get(it.person())))
                        .count()
                < most;
    }

    private static Placed to(Chooser chooser, Placed now, Ballot ballot, Breakout breakout) {
        var wish = chooser.wish(ballot.round());
        var chosen = wish.sessions().contains(breakout.session());
        return new Placed(
                now.person(),
                now.round(),
                breakout.session(),
                How.FREED,
                chosen ? wish.rank(breakout.session()) : null,
                now.weight(),
                List.of());
    }
}
