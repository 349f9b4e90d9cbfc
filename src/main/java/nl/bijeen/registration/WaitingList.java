package nl.bijeen.registration;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.bijeen.registration.WaitingLists.Standing;
import org.jspecify.annotations.Nullable;

/** Who waits for a seat of a meeting, in the order of its rules. */
record WaitingList(WaitingRules rules, List<Waiting> people) {

    /**
     * One who waits.
     *
     * @param together they chose to get a seat only when all who wait with the same booking get one
     * @param limits that hold for them
     * @param member or somebody who works for one
     * @param movedUp when staff let them go before others; null for most
     * @param rests they let an offer pass, and are offered nothing until they ask again
     */
    record Waiting(
            long registration,
            long booking,
            boolean together,
            Set<Limit> limits,
            boolean member,
            @Nullable Instant movedUp,
            boolean rests) {

        Waiting(long registration, long booking, boolean together, Set<Limit> limits) {
            this(registration, booking, together, limits, false, null, false);
        }
    }

    /** @param limit the name of what is full; empty when that is not the reason */
    record Passed(long registration, Obstacle why, String limit) {}

    /**
     * Who gets the seats there are.
     *
     * @param passed those before them in the order who get none, as far as somebody after them gets one
     */
    record Turns(List<Long> next, List<Passed> passed) {}

    WaitingList {
        people = people.stream().sorted(rules.order()).toList();
    }

    WaitingList(List<Waiting> people) {
        this(WaitingRules.DEFAULT, people);
    }

    /**
     * Who gets the seats that are free. Whoever comes first in the order does; who does not fit, because enough of their
     * organisation come or a party stays together, is passed by those who do: an empty seat helps nobody.
     */
    Turns turns(Room room) {
        var parties = people.stream().filter(it -> !it.rests()).collect(groupingBy(Waiting::booking));
        var next = new ArrayList<Long>();
        var passed = new ArrayList<Passed>();
        var aside = new ArrayList<Passed>();
        var seen = new HashSet<Long>();
        var left = room;
        for (var person : people) {
            if (left.free() == 0) break;
            if (person.rests()) {
                aside.add(new Passed(person.registration(), Obstacle.RESTS, ""));
                continue;
            }
            if (together(person) && !seen.add(person.booking())) continue;
            var party = party(person, parties);
            var after = left.take(limits(party));
            if (after.isPresent()) {
                left = after.get();
                party.forEach(it -> next.add(it.registration()));
                passed.addAll(aside);
                aside.clear();
            } else aside.addAll(whyNot(party, left));
        }
        return new Turns(next, passed);
    }

    /** Counted from 1, without those who are offered nothing; empty for these. */
    OptionalInt position(long registration) {
        var inTurn = people.stream().filter(it -> !it.rests()).toList();
        return IntStream.range(0, inTurn.size())
                .filter(it -> inTurn.get(it).registration() == registration)
                .map(it -> it + 1)
                .findFirst();
    }

    /** How those of these registrations stand that wait. */
    Map<Long, Standing> standings(Set<Long> registrations) {
        var inTurn = (int) people.stream().filter(it -> !it.rests()).count();
        var standings = new HashMap<Long, Standing>();
        var ahead = 0;
        for (var it : people) {
            if (registrations.contains(it.registration()))
                standings.put(it.registration(), new Standing(ahead + 1, it.rests() ? inTurn + 1 : inTurn, it.rests()));
            if (!it.rests()) ahead++;
        }
        return standings;
    }

    /** Whether others wait with the same booking. */
    boolean company(Waiting one) {
        return people.stream().filter(it -> it.booking() == one.booking()).count() > 1;
    }

    private boolean together(Waiting person) {
        return rules.together(person.together());
    }

    private List<Waiting> party(Waiting person, Map<Long, List<Waiting>> parties) {
        return together(person) ? parties.getOrDefault(person.booking(), List.of()) : List.of(person);
    }

    private static List<Passed> whyNot(List<Waiting> party, Room left) {
        var full = left.full(limits(party));
        var each = party.stream().allMatch(it -> left.take(it.limits()).isPresent());
        if (full.isEmpty() || each) return passed(party, Obstacle.TOGETHER, "");
        return full.get().open()
                ? passed(party, Obstacle.KEPT, "")
                : passed(party, Obstacle.LIMIT, full.get().name());
    }

    private static List<Passed> passed(List<Waiting> party, Obstacle why, String limit) {
        return party.stream()
                .map(it -> new Passed(it.registration(), why, limit))
                .toList();
    }

    private static List<Set<Limit>> limits(List<Waiting> party) {
        return party.stream().map(Waiting::limits).toList();
    }
}
