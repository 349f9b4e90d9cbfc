package nl.bijeen.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who takes part, as the assignment looks at them.
 *
 * @param person the id of their registration
 * @param organisation in one way of writing it; empty for none, which no limit holds for
 * @param wishes by the id of the round; who has none for a round did not choose
 * @param pinned where staff put them by hand: session by round
 * @param engaged where they are whatever they wish: sessions they lead or speak in, and what they have chosen elsewhere
 */
public record Chooser(
        long person,
        String organisation,
        Set<Access> needs,
        Map<Long, Wish> wishes,
        Map<Long, Long> pinned,
        List<Engaged> engaged) {

    /** A session somebody is in already. */
    public record Engaged(long session, String work, Span during) {}

    public Chooser {
        needs = Set.copyOf(needs);
        wishes = Map.copyOf(wishes);
        pinned = Map.copyOf(pinned);
        engaged = List.copyOf(engaged);
    }

    Chooser pinned(Map<Long, Long> sessions) {
        return new Chooser(person, organisation, needs, wishes, sessions, engaged);
    }

    Wish wish(long round) {
        return wishes.getOrDefault(round, Wish.SILENT);
    }
}
