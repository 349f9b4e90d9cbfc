package nl.bijeen.programme;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Sends units through a network at the least cost: successive shortest paths, each found by Dijkstra on costs that potentials
 * keep from being negative (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7). After each unit, what was sent is
 * the cheapest way to send that much from those sources.
 */
final class Flow {

    private static final int NONE = -1;
    private static final long FAR = Long.MAX_VALUE;

    private final int[] first;
    private final long[] potential;
    private final long[] distance;
    private final boolean[] settled;
    private final int[] via;
    private final int[] seen;
    private int sight;

    private int edges;
    private int[] head = new int[64];
    private int[] next = new int[64];
    private int[] room = new int[64];
    private long[] cost = new long[64];

    Flow(int nodes) {
        first = new int[nodes];
        Arrays.fill(first, NONE);
        potential = new long[nodes];
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        settled = new boolean[nodes];
        via = new int[nodes];
        seen = new int[nodes];
    }

    /**
     * Before anything is sent.
     *
     * @param cost of each unit; not negative
     * @return by which {@link #sent} knows it
     */
    int edge(int from, int to, int capacity, long cost) {
        add(from, to, capacity, cost);
        return add(to, from, 0, -cost) - 1;
    }

    private int add(int from, int to, int capacity, long price) {
        if (edges == head.length) grow();
        head[edges] = to;
        room[edges] = capacity;
        cost[edges] = price;
        next[edges] = first[from];
        first[from] = edges;
        return edges++;
    }

    private void grow() {
        head = Arrays.copyOf(head, 2 * edges);
        next = Arrays.copyOf(next, 2 * edges);
        room = Arrays.copyOf(room, 2 * edges);
        cost = Arrays.copyOf(cost, 2 * edges);
    }

    int sent(int edge) {
        return room[edge ^ 1];
    }

    /**
     * Sends one unit, rerouting earlier ones where that is cheaper.
     *
     * @param source to which no edge leads, and which has sent nothing yet
     * @return false when nothing can get through any more
     */
    boolean send(int source, int sink) {
        lift(source);
        var through = search(source, sink);
        if (through) {
            lower(distance[sink]);
            for (var node = sink; node != source; node = head[via[node] ^ 1]) {
                room[via[node]]--;
                room[via[node] ^ 1]++;
            }
        }
        forget();
        return through;
    }

    /** Nothing leads to a new source, so its potential is free: just high enough that none of its edges is negative. */
    private void lift(int source) {
        potential[source] = Long.MIN_VALUE;
        for (var edge = first[source]; edge != NONE; edge = next[edge])
            potential[source] = Math.max(potential[source], potential[head[edge]] - cost[edge]);
    }

    private boolean search(int source, int sink) {
        var queue = new PriorityQueue<Long>();
        reach(source, 0, NONE, queue);
        while (!queue.isEmpty()) {
            var node = (int) (queue.remove() % first.length);
            if (settled[node]) continue;
            settled[node] = true;
            if (node == sink) return true;
            for (var edge = first[node]; edge != NONE; edge = next[edge]) {
                if (room[edge] == 0 || settled[head[edge]]) continue;
                var far = distance[node] + cost[edge] + potential[node] - potential[head[edge]];
                // What is not nearer than the sink is on no shorter path to it.
                if (far < distance[head[edge]] && far < distance[sink]) reach(head[edge], far, edge, queue);
            }
        }
        return false;
    }

    private void reach(int node, long far, int edge, PriorityQueue<Long> queue) {
        if (distance[node] == FAR) seen[sight++] = node;
        distance[node] = far;
        via[node] = edge;
        queue.add(far * first.length + node);
    }

    /** Only what is nearer than the sink changes, so a short path costs little however large the network is. */
    private void lower(long toSink) {
        for (var i = 0; i < sight; i++) if (settled[seen[i]]) potential[seen[i]] += distance[seen[i]] - toSink;
    }

    private void forget() {
        for (var i = 0; i < sight; i++) {
            distance[seen[i]] = FAR;
            settled[seen[i]] = false;
        }
        sight = 0;
    }
}
