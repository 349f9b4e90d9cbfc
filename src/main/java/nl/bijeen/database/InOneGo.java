package nl.bijeen.database;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts to the database in one go what many ask at the same moment. While one lot is answered the next ones gather: the busier it
 * is, the less each question costs. A lot begins after all of it was asked, so no answer is older than its question.
 */
public final class InOneGo<Q, A> {

    /** So many share a lot: more would make the first of them wait for the last. */
    private static final int MOST = 256;

    /** Answers a lot, in the order of its questions. When it throws, everybody who asked hears that. */
    public interface Answers<Q, A> {
        List<A> to(List<Q> questions);
    }

    private record Turn<Q, A>(Q question, CompletableFuture<A> answer) {}

    private final Answers<Q, A> answers;

    /** Who waits for the next lot. Guarded by itself, as is {@code busy}. */
    private final Queue<Turn<Q, A>> waiting = new ArrayDeque<>();

    private boolean busy;

    public InOneGo(Answers<Q, A> answers) {
        this.answers = answers;
    }

    /** The answer to one question. Who asks in a transaction of their own is answered in it, apart from the others. */
    public A ask(Q question) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            return answers.to(List.of(question)).getFirst();
        var turn = new Turn<Q, A>(question, new CompletableFuture<>());
        if (first(turn)) {
            othersFirst();
            answer(next());
            // Whoever was first has an answer now and need not work for those who came later.
            if (!idle()) Thread.startVirtualThread(this::answerAll);
        }
        try {
            return turn.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /**
     * Lets whoever is about to ask join the lot, which then costs no more. When nobody is, this takes no time; when the scheduler
     * does not care, the lots are smaller.
     */
    @SuppressWarnings("ThreadPriorityCheck")
    public static void othersFirst() {
        Thread.yield();
    }

    private boolean first(Turn<Q, A> turn) {
        synchronized (waiting) {
            waiting.add(turn);
            var first = !busy;
            busy = true;
            return first;
        }
    }

    /** How many wait for the next lot. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Whether nobody waits; then nobody is busy either. */
    private boolean idle() {
        synchronized (waiting) {
            if (waiting.isEmpty()) busy = false;
            return !busy;
        }
    }

    private void answerAll() {
        while (!idle()) {
            othersFirst();
            answer(next());
        }
    }

    private List<Turn<Q, A>> next() {
        synchronized (waiting) {
            var lot = waiting.stream().limit(MOST).toList();
            lot.forEach(_ -> waiting.remove());
            return lot;
        }
    }

    private void answer(List<Turn<Q, A>> lot) {
        try {
            var all = answers.to(lot.stream().map(Turn::question).toList());
            for (var i = 0; i < lot.size(); i++) lot.get(i).answer().complete(all.get(i));
        } catch (Throwable e) {
            lot.forEach(it -> it.answer().completeExceptionally(e));
        }
    }
}
