package nl.bijeen.registration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.bijeen.registration.WaitingList.Waiting;

/** Says in its own words who may not be passed by, for property tests. */
record Fairness(WaitingRules rules, List<Waiting> people, Room room) {

    /** @param next who get the seats that there were room for */
    void check(List<Long> next) {
        for (var one : people) {
            if (one.rests()) assertThat(next).doesNotContain(one.registration());
            else if (!rules.together(one.together()) && !next.contains(one.registration())) mayBePassed(one, next);
        }
    }

    /** With all who got a seat and came before them, there is none for them. */
    private void mayBePassed(Waiting one, List<Long> next) {
        var before = people.stream()
                .filter(it -> next.contains(it.registration()) && order().compare(first(it), one) < 0)
                .map(Waiting::limits)
                .toList();
        assertThat(room.take(before).orElseThrow().take(one.limits()))
                .as("a seat for %s, while %s got one", one, next)
                .isEmpty();
    }

    /** A party that stays together comes when the first of it does. */
    private Waiting first(Waiting one) {
        if (!rules.together(one.together())) return one;
        return people.stream()
                .filter(it -> it.booking() == one.booking() && !it.rests())
                .min(order())
                .orElseThrow();
    }

    private Comparator<Waiting> order() {
        return comparing(Waiting::movedUp, nullsLast(naturalOrder()))
                .thenComparing(it -> rules.membersFirst() && !it.member())
                .thenComparingLong(Waiting::registration);
    }
}
