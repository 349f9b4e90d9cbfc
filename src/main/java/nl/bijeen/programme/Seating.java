package nl.bijeen.programme;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import nl.bijeen.programme.Chooser.Engaged;
import org.jspecify.annotations.Nullable;

/**
 * Seats the people of one round at the least cost: one node per person, per breakout, and per organisation in a breakout where
 * it may not send everybody. First as many as possible have a seat, then their wishes count, then breakouts get their minimum
 * and fill up evenly.
 */
final class Seating {

    private static final int SINK = 0;
    private static final int NONE = -1;
    private static final int TIERS = 4;
    private static final int STRONGEST = 6;

    /**
     * Somebody in this round.
     *
     * @param elsewhere the sessions they are in, without those of this round
     * @param weight how much their wishes count, from 1
     * @param pinned where staff put them; null for nowhere
     * @param contributes the session of this round they lead or speak in; null for none
     */
    record Guest(
            Chooser chooser,
            List<Engaged> elsewhere,
            int weight,
            @Nullable Long pinned,
            @Nullable Long contributes) {

        static Guest of(Chooser chooser, Ballot ballot, List<Engaged> engaged, int luck) {
            var pinned = chooser.pinned().get(ballot.round());
            return new Guest(
                    chooser,
                    engaged.stream().filter(it -> !ballot.has(it.session())).toList(),
                    Math.min(1 + luck, STRONGEST),
                    pinned != null && ballot.has(pinned) ? pinned : null,
                    chooser.engaged().stream()
                            .map(Engaged::session)
                            .filter(ballot::has)
                            .findFirst()
                            .orElse(null));
        }

        Wish wish(Ballot ballot) {
            return chooser.wish(ballot.round());
        }

        boolean pinnedTo(long session) {
            return pinned != null && pinned == session;
        }

        /** The square of the rank, so that one far down weighs more than two a little. Who has no wish, costs nothing. */
        long cost(Ballot ballot, long session) {
            var wish = wish(ballot);
            var rank = wish.rank(session);
            return wish.kind() == Wish.Kind.RANKED ? (long) weight * rank * rank : 0;
        }
    }

    private record Slot(int breakout, String organisation) {}

    private final Ballot ballot;
    private final List<Guest> pinned;
    private final List<Guest> guests;
    private final Map<String, Long> sent;
    private final Map<Slot, Integer> slots = new HashMap<>();
    private final Flow flow;
    private final int[][] edges;
    private int nodes;

    Seating(Ballot ballot, List<Guest> all, long seed) {
        this.ballot = ballot;
        this.pinned = all.stream().filter(it -> it.pinned() != null).toList();
        this.guests = new ArrayList<>(all.stream()
                .filter(it -> it.pinned() == null && seeks(it, ballot))
                .toList());
        // Whom the order favours among equals is chance, and the same chance for the same seed.
        Collections.shuffle(guests, new Random(seed ^ ballot.round()));
        this.sent = all.stream().collect(groupingBy(it -> it.chooser().organisation(), TreeMap::new, counting()));
        this.nodes = 1 + ballot.breakouts().size();
        var breakouts = ballot.breakouts().size();
        this.flow = new Flow(nodes + guests.size() + (ballot.perOrganisation() == null ? 0 : sent.size() * breakouts));
        this.edges = new int[guests.size()][breakouts];
    }

    /** A breakout that is not held any more holds nobody who would lead it. */
    private static boolean seeks(Guest guest, Ballot ballot) {
        var contributes = guest.contributes();
        return guest.wish(ballot).joins() && (contributes == null || !ballot.has(contributes));
    }

    /** The session of each who has one, also of whom staff put there; without those who contribute. */
    Map<Long, Long> seats() {
        for (var i = 0; i < ballot.breakouts().size(); i++) fill(i);
        var first = new int[guests.size()];
        for (var i = 0; i < guests.size(); i++) first[i] = connect(i);
        for (var node : first) flow.send(node, SINK);
        var seats = new HashMap<Long, Long>();
        for (var it : pinned) seats.put(it.chooser().person(), Objects.requireNonNull(it.pinned()));
        for (var i = 0; i < guests.size(); i++)
            for (var j = 0; j < edges[i].length; j++)
                if (edges[i][j] != NONE && flow.sent(edges[i][j]) == 1)
                    seats.put(
                            guests.get(i).chooser().person(),
                            ballot.breakouts().get(j).session());
        return seats;
    }

    /** Seats up to the minimum are the cheapest, those after it dearer by steps. */
    private void fill(int index) {
        var breakout = ballot.breakouts().get(index);
        var everybody = guests.size() + pinned.size();
        var held = (int)
                pinned.stream().filter(it -> it.pinnedTo(breakout.session())).count();
        var most = breakout.maximum() == null ? everybody : Math.min(breakout.maximum(), everybody);
        var fair = Math.ceilDiv(everybody, ballot.breakouts().size());
        var step = Math.max(
                1,
                Math.ceilDiv((breakout.maximum() == null ? 2 * fair : breakout.maximum()) - breakout.minimum(), TIERS));
        var from = held;
        for (var tier = 0; tier <= TIERS && from < most; tier++) {
            var until = tier == TIERS ? most : Math.min(most, breakout.minimum() + tier * step);
            if (until > from) flow.edge(1 + index, SINK, until - from, tier);
            from = Math.max(from, until);
        }
    }

    private int connect(int index) {
        var guest = guests.get(index);
        var open = openTo(guest);
        var node = nodes++;
        Arrays.fill(edges[index], NONE);
        for (var j : open)
            edges[index][j] = flow.edge(
                    node,
                    door(j, guest),
                    1,
                    wishes() * guest.cost(ballot, ballot.breakouts().get(j).session()));
        flow.edge(node, SINK, 1, outside(guest));
        return node;
    }

    private List<Integer> openTo(Guest guest) {
        var open = new ArrayList<Integer>();
        for (var j = 0; j < ballot.breakouts().size(); j++)
            if (Rules.against(ballot.breakouts().get(j), guest.chooser().needs(), guest.elsewhere()) == null)
                open.add(j);
        return open;
    }

    /** Through which node somebody enters a breakout. */
    private int door(int breakout, Guest guest) {
        var most = ballot.perOrganisation();
        var organisation = guest.chooser().organisation();
        if (most == null || organisation.isEmpty() || sent.getOrDefault(organisation, 0L) <= most) return 1 + breakout;
        return slots.computeIfAbsent(new Slot(breakout, organisation), it -> {
            var session = ballot.breakouts().get(breakout).session();
            var held = (int) pinned.stream()
                    .filter(one -> one.pinnedTo(session)
                            && one.chooser().organisation().equals(organisation))
                    .count();
            flow.edge(nodes, 1 + it.breakout(), Math.max(0, most - held), 0);
            return nodes++;
        });
    }

    /** What one point of a wish costs: more than all steps of filling together. */
    private long wishes() {
        return (long) TIERS * guests.size() + 1;
    }

    /** What having no seat costs: more than all wishes together; a little less for who did not choose. */
    private long outside(Guest guest) {
        var dearest = wishes() * STRONGEST * (Wish.MOST + 1) * (Wish.MOST + 1);
        return dearest * (guests.size() + 2) + (guest.wish(ballot).kind() == Wish.Kind.SILENT ? 0 : dearest);
    }
}
