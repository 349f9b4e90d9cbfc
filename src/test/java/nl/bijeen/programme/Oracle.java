package nl.bijeen.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.bijeen.programme.Seating.Guest;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** What the best seating of a round costs, according to a library that knows nothing of how we find it. */
final class Oracle {

    /** More than all wishes together. */
    private static final int NOWHERE = 1_000_000;

    /** More than any one wish. */
    private static final int CHOSE = 1_000;

    private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
    private final Ballot ballot;

    private Oracle(Ballot ballot) {
        this.ballot = ballot;
    }

    /**
     * The sum of the weighed squares of all ranks, with what {@link #nowhere} says for each without a seat.
     *
     * @param guests of whom none is pinned or contributes, and all join
     */
    static double cost(Ballot ballot, List<Guest> guests) {
        return new Oracle(ballot).of(guests);
    }

    /** What it costs that somebody has no seat: more where they chose. */
    static int nowhere(Ballot ballot, Guest guest) {
        return guest.wish(ballot).kind() == Wish.Kind.SILENT ? NOWHERE : NOWHERE + CHOSE;
    }

    private double of(List<Guest> guests) {
        for (var it : ballot.breakouts()) {
            var most = it.maximum();
            edge("breakout " + it.session(), "sink", most == null ? guests.size() : most, 0);
        }
        for (var guest : guests) {
            var person = "person " + guest.chooser().person();
            edge(person, "sink", 1, nowhere(ballot, guest));
            for (var it : ballot.breakouts())
                if (Rules.against(it, guest.chooser().needs(), guest.elsewhere()) == null)
                    edge(person, door(guest, it), 1, (double) guest.cost(ballot, it.session()));
        }
        ToIntFunction<String> supply = node -> node.startsWith("person") ? 1 : node.equals("sink") ? -guests.size() : 0;
        return new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, supply::applyAsInt, capacity::get))
                .getCost();
    }

    private String door(Guest guest, Breakout breakout) {
        var most = ballot.perOrganisation();
        var organisation = guest.chooser().organisation();
        var node = "breakout " + breakout.session();
        if (most == null || organisation.isEmpty()) return node;
        var door = organisation + " in " + node;
        if (!graph.containsVertex(door)) edge(door, node, most, 0);
        return door;
    }

    private void edge(String from, String to, int most, double cost) {
        graph.addVertex(from);
        graph.addVertex(to);
        var edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacity.put(edge, most);
    }
}
