package nl.bijeen.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.programme.Chooser.Engaged;
import org.jspecify.annotations.Nullable;

/** An invented congress of any size, the same for the same seed: some breakouts repeated, some wanted by everybody. */
public record Congress(List<Ballot> ballots, List<Chooser> people) {

    static final LocalDateTime MORNING = LocalDateTime.parse("2027-03-09T09:00");

    /**
     * What is hard about it.
     *
     * @param maximum of each breakout; null for any number
     * @param perOrganisation null for any number
     */
    public record Shape(
            int people,
            int rounds,
            int breakouts,
            @Nullable Integer maximum,
            int minimum,
            @Nullable Integer perOrganisation) {}

    static Span hour(int number) {
        return new Span(MORNING.plusHours(number), MORNING.plusHours(number).plusMinutes(50));
    }

    /** Each tenth breakout spans the next round too, each fourth is a repeat. */
    public static Congress of(Shape shape, long seed) {
        var random = new Random(seed);
        var ballots = new ArrayList<Ballot>();
        for (var round = 0; round < shape.rounds(); round++) {
            var breakouts = new ArrayList<Breakout>();
            for (var i = 0; i < shape.breakouts(); i++) breakouts.add(breakout(shape, round, i, random));
            ballots.add(new Ballot(round + 1, breakouts, shape.perOrganisation()));
        }
        var people = new ArrayList<Chooser>();
        var pins = new HashSet<Long>();
        for (var i = 1; i <= shape.people(); i++) people.add(chooser(i, shape, ballots, pins, random));
        return new Congress(ballots, people);
    }

    private static Breakout breakout(Shape shape, int round, int index, Random random) {
        var session = 100L * (round + 1) + index;
        var hour = hour(2 * round);
        var during = index % 10 == 9 ? new Span(hour.from(), hour(2 * round + 2).until()) : hour;
        var work = index % 4 == 0 ? "work " + index : "work " + session;
        var offers = EnumSet.allOf(Access.class);
        if (random.nextInt(5) == 0) offers.remove(Access.STEP_FREE);
        if (random.nextInt(5) == 0) offers.remove(Access.HEARING_LOOP);
        return new Breakout(session, work, during, shape.minimum(), shape.maximum(), offers);
    }

    private static Chooser chooser(long id, Shape shape, List<Ballot> ballots, Set<Long> pins, Random random) {
        Map<Long, Wish> wishes = new HashMap<>();
        for (var ballot : ballots) if (random.nextInt(12) > 0) wishes.put(ballot.round(), wish(ballot, random));
        var fate = random.nextInt(25);
        var ballot = ballots.get(random.nextInt(ballots.size()));
        var any = ballot.breakouts().get(random.nextInt(ballot.breakouts().size()));
        Map<Long, Long> pinned =
                fate == 0 && pins.add(any.session()) ? Map.of(ballot.round(), any.session()) : Map.of();
        Set<Access> needs = random.nextInt(15) > 0
                ? Set.of()
                : Set.of(random.nextBoolean() ? Access.STEP_FREE : Access.HEARING_LOOP);
        var organisation = random.nextInt(6) == 0 ? "" : "Gemeente " + random.nextInt(1 + shape.people() / 5);
        return new Chooser(id, organisation, needs, wishes, pinned, engaged(fate, any));
    }

    /** One in five speaks in a breakout, or is elsewhere then, in something outside all rounds. */
    private static List<Engaged> engaged(int fate, Breakout any) {
        var before = new Span(any.during().from().minusHours(1), any.during().from());
        return switch (fate) {
            case 1, 2, 3 -> List.of(new Engaged(any.session(), any.work(), any.during()));
            case 4 -> List.of(new Engaged(-1, "a talk", any.during()));
            case 5 -> List.of(new Engaged(-1, any.work(), before));
            default -> List.of();
        };
    }

    private static Wish wish(Ballot ballot, Random random) {
        return switch (random.nextInt(15)) {
            case 0 -> Wish.NO_PREFERENCE;
            case 1 -> Wish.NOT_JOINING;
            default -> {
                var few = Math.min(
                        1 + random.nextInt(Wish.MOST), ballot.breakouts().size());
                yield Wish.ranked(
                        Stream.generate(() -> popular(ballot.breakouts().size(), random))
                                .map(it -> ballot.breakouts().get(it).session())
                                .distinct()
                                .limit(few)
                                .toList());
            }
        };
    }

    /** The first few are wanted most. */
    private static int popular(int breakouts, Random random) {
        return IntStream.of(random.nextInt(breakouts), random.nextInt(breakouts))
                .min()
                .orElseThrow();
    }
}
