package nl.bijeen.registration;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One meeting that is being served at this node. Whoever uses it holds the lock of the {@link Line}. */
final class Counter {

    /** Who wait for the answer itself, in the order in which they came; those of the present round included. */
    private final List<Turn> waiting = new ArrayList<>();

    private Pace pace = Pace.UNKNOWN;

    /** When the present round began; null while none is held. */
    private @Nullable Instant began;

    /** How many are decided in it. */
    private int deciding;

    /** How many hold a place in the queue, as far as this node knows. */
    private int promised;

    /** After a failure the queue is left alone for a moment: its rows stay, and would be tried again without end. */
    private Instant queueFrom = Instant.MIN;

    void join(Turn turn) {
        waiting.add(turn);
    }

    int length() {
        return waiting.size();
    }

    void promised(int people) {
        promised = people;
    }

    void promisedOneMore() {
        promised++;
    }

    void leaveQueueUntil(Instant moment) {
        queueFrom = moment;
    }

    boolean leavesQueue(Instant now) {
        return now.isBefore(queueFrom);
    }

    /** When somebody who comes now has their answer. */
    Duration expects(Instant now) {
        return expects(now, waiting.size() + promised);
    }

    /** @param before how many are decided before them, those of the present round included */
    Duration expects(Instant now, int before) {
        var running = began == null ? null : Duration.between(began, now);
        return pace.expects(running, Math.max(0, before - deciding));
    }

    /** Who wait at this moment for the answer itself. */
    List<Turn> here() {
        waiting.removeIf(it -> it.answer().isDone());
        return List.copyOf(waiting);
    }

    /**
     * Begins the next round with those who came first, whichever way they wait.
     *
     * @param here who waited when the queue was asked. Those are decided also who were promised their turn since: it was too
     *     late to be found among the places, and who came after them must not pass them
     * @param places the first of the queue
     */
    List<Turn> begin(List<Turn> here, List<Turn> places, Instant now) {
        var turns = places.isEmpty()
                ? here.stream()
                : Stream.concat(here.stream(), places.stream()).sorted(comparing(Turn::arrived));
        var round = turns.limit(Line.AT_ONCE).toList();
        began = now;
        deciding = round.size();
        return round;
    }

    void held(Instant now) {
        if (began != null && deciding > 0) pace = pace.after(deciding, Duration.between(began, now));
        began = null;
        deciding = 0;
    }
}
