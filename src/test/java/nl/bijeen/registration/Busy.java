package nl.bijeen.registration;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.bijeen.event.EventId;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps a desk busy for a test: nobody is answered there until this closes. */
public final class Busy implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final FutureTask<Void> holding;

    Busy(Desks desks, TransactionOperations transactions, EventId event) {
        var busy = new CountDownLatch(1);
        holding = new FutureTask<>(
                () -> transactions.executeWithoutResult(_ -> {
                    desks.lock(event);
                    busy.countDown();
                    await(done);
                }),
                null);
        Thread.ofVirtual().start(holding);
        await(busy);
    }

    @Override
    public void close() {
        done.countDown();
        try {
            holding.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
