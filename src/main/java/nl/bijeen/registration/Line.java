package nl.bijeen.registration;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.database.InOneGo;
import nl.bijeen.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where applications wait for their turn at the desk of their meeting. While one round is decided the next ones gather, so the
 * busier it is the more of them share a commit. Each node of the program has its own line; the lock of the desk is between them.
 * Who would wait too long is promised their turn in the {@link Queue}, which all nodes share.
 */
@Component
class Line {

    /** How many share a round: more would make the first of them wait for the last. */
    static final int AT_ONCE = 256;

    /** For so long somebody may wait for an answer before they are promised their turn instead. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final Rounds rounds;
    private final LineRounds lineRounds;
    private final Queue queue;
    private final InstantSource clock;
    private final Duration patience;

    /** The meetings that are being served. Guarded by itself. */
    private final Map<EventId, Counter> counters = new HashMap<>();

    @Autowired
    Line(Rounds rounds, LineRounds lineRounds, Queue queue, InstantSource clock) {
        this(rounds, lineRounds, queue, clock, PATIENCE);
    }

    Line(Rounds rounds, LineRounds lineRounds, Queue queue, InstantSource clock, Duration patience) {
        this.rounds = rounds;
        this.lineRounds = lineRounds;
        this.queue = queue;
        this.clock = clock;
        this.patience = patience;
    }

    /** The answer of the desk, once what it says is written. Who asks in a transaction of their own waits for nobody else's. */
    Outcome ask(EventId event, Asked asked) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            return rounds.hold(event, List.of(asked)).getFirst();
        var turn = Turn.of(asked, clock.instant());
        join(event, turn);
        return turn.answered();
    }

    /** The same, where the answer can be given in time; else their turn is promised. */
    Reply askOrQueue(EventId event, Asked asked) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return ask(event, asked);
        var turn = Turn.of(asked, clock.instant());
        var joined = joinsInTime(event, turn);
        if (joined) {
            var answer = turn.answeredWithin(patience);
            if (answer.isPresent()) return answer.get();
        }
        try {
            var token = queue.enter(event, asked.application(), turn.arrived());
            // A round that has them already decides them as well; then they are told what the queue says.
            turn.answer().cancel(false);
            promised(event);
            return new Reply.Queued(token);
        } catch (TransactionException | DataAccessResourceFailureException e) {
            // No connection is free to write a promise with; the round that is held has one.
            if (!joined) join(event, turn);
            return turn.answered();
        }
    }

    /** Serves those who were promised their turn by a node that is gone, or at the very moment when this one was done. */
    @Scheduled(fixedDelay = 1000)
    void resume() {
        for (var event : waiting()) {
            synchronized (counters) {
                counter(event);
            }
        }
    }

    private List<EventId> waiting() {
        try {
            return queue.events();
        } catch (TransactionException | DataAccessResourceFailureException e) {
            // Whoever needs the database tells that it is gone; this looks again in a second.
            return List.of();
        }
    }

    /**
     * How long it will be before somebody has their answer; empty when this node has nothing to go by.
     *
     * @param before how many are decided before them
     */
    Optional<Duration> expects(EventId event, int before) {
        synchronized (counters) {
            var counter = counters.get(event);
            if (counter == null) return Optional.empty();
            return Optional.of(counter.expects(clock.instant(), before)).filter(it -> !it.isZero());
        }
    }

    /** How many of a meeting wait for an answer at this node, those included who are being decided now. */
    int length(EventId event) {
        synchronized (counters) {
            var counter = counters.get(event);
            return counter == null ? 0 : counter.length();
        }
    }

    private void join(EventId event, Turn turn) {
        synchronized (counters) {
            counter(event).join(turn);
        }
    }

    /** False when it would take too long, and they did not join. */
    private boolean joinsInTime(EventId event, Turn turn) {
        synchronized (counters) {
            var counter = counter(event);
            if (counter.expects(clock.instant()).compareTo(patience) > 0) return false;
            counter.join(turn);
            return true;
        }
    }

    private void promised(EventId event) {
        synchronized (counters) {
            counter(event).promisedOneMore();
        }
    }

    /** One virtual thread serves each meeting at which somebody waits. */
    private Counter counter(EventId event) {
        return counters.computeIfAbsent(event, _ -> {
            var counter = new Counter();
            Thread.ofVirtual().name("desk ", event.value()).start(() -> serve(event, counter));
            return counter;
        });
    }

    private void serve(EventId event, Counter counter) {
        while (true) {
            InOneGo.othersFirst();
            List<Turn> here;
            synchronized (counters) {
                here = counter.here();
            }
            // In this order: whoever was promised their turn before one of these came, is found now, at whichever node
            // that was.
            var places = places(event, counter);
            List<Turn> turns;
            synchronized (counters) {
                turns = counter.begin(here, places, clock.instant());
                if (turns.isEmpty() && counter.here().isEmpty()) {
                    counters.remove(event);
                    return;
                }
            }
            if (!lineRounds.hold(event, turns)) leaveQueue(counter);
            synchronized (counters) {
                counter.held(clock.instant());
            }
        }
    }

    /** The first of the queue. */
    private List<Turn> places(EventId event, Counter counter) {
        synchronized (counters) {
            if (counter.leavesQueue(clock.instant())) return List.of();
        }
        try {
            var places = queue.next(event, AT_ONCE);
            var length = places.size() < AT_ONCE ? places.size() : queue.length(event);
            synchronized (counters) {
                counter.promised(length);
            }
            return places.stream().map(Turn::of).toList();
        } catch (RuntimeException e) {
            LOG.warn("The queue of meeting {} cannot be read", event.value(), e);
            leaveQueue(counter);
            return List.of();
        }
    }

    private void leaveQueue(Counter counter) {
        synchronized (counters) {
            counter.leaveQueueUntil(clock.instant().plus(PAUSE));
        }
    }
}
