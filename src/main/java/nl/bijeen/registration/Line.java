package nl.bijeen.registration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.bijeen.event.EventId;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where applications wait for their turn at the desk of their meeting. While one round is decided the next ones gather, so the
 * busier it is the more of them share a commit. Each node of the program has its own line; the lock of the desk is between them.
 */
@Component
class Line {

    /** How many share a round: more would make the first of them wait for the last. */
    static final int AT_ONCE = 256;

    private record Turn(Asked asked, CompletableFuture<Outcome> answer) {}

    private final Rounds rounds;

    /** Who waits, by meeting; a meeting that is in here is being served. Guarded by itself. */
    private final Map<EventId, Deque<Turn>> waiting = new HashMap<>();

    Line(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The answer of the desk, once what it says is written. Who asks in a transaction of their own waits for nobody else's. */
    Outcome ask(EventId event, Asked asked) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            return rounds.hold(event, List.of(asked)).getFirst();
        var turn = new Turn(asked, new CompletableFuture<>());
        if (join(event, turn)) Thread.ofVirtual().name("desk ", event.value()).start(() -> serve(event));
        try {
            return turn.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** Whether nobody serves this meeting yet. */
    private boolean join(EventId event, Turn turn) {
        synchronized (waiting) {
            var first = !waiting.containsKey(event);
            waiting.computeIfAbsent(event, _ -> new ArrayDeque<>()).add(turn);
            return first;
        }
    }

    /** How many of a meeting have no answer yet at this node, those included who are being decided now. */
    int length(EventId event) {
        synchronized (waiting) {
            return waiting.getOrDefault(event, new ArrayDeque<>()).size();
        }
    }

    private void serve(EventId event) {
        for (var turns = next(event, 0); !turns.isEmpty(); turns = next(event, turns.size())) answer(event, turns);
    }

    /** The next round, after so many were answered; nobody, and the meeting is served no longer, when no one is left. */
    private List<Turn> next(EventId event, int answered) {
        synchronized (waiting) {
            var line = Objects.requireNonNull(waiting.get(event));
            for (var i = 0; i < answered; i++) line.remove();
            if (line.isEmpty()) waiting.remove(event);
            return line.stream().limit(AT_ONCE).toList();
        }
    }

    /** A round that fails is held again in halves, so that in the end only who made it fail hears of it. */
    private void answer(EventId event, List<Turn> turns) {
        try {
            var outcomes = rounds.hold(event, turns.stream().map(Turn::asked).toList());
            for (var i = 0; i < turns.size(); i++) turns.get(i).answer().complete(outcomes.get(i));
        } catch (TransactionException | DataAccessResourceFailureException e) {
            // Nothing is wrong with what was asked; asking for each half would only wait for the database again.
            turns.forEach(it -> it.answer().completeExceptionally(e));
        } catch (Throwable e) {
            if (turns.size() == 1) {
                turns.getFirst().answer().completeExceptionally(e);
                return;
            }
            var half = turns.size() / 2;
            answer(event, turns.subList(0, half));
            answer(event, turns.subList(half, turns.size()));
        }
    }
}
