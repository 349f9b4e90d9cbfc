package nl.bijeen.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the postman as soon as a transaction that posted letters has committed. */
@Component
class Bell implements TransactionSynchronization {

    private final Semaphore rung = new Semaphore(0);

    /** Must be called in a transaction. Registering twice rings once: the synchronizations are a set. */
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    @Override
    public void afterCommit() {
        ring();
    }

    void ring() {
        rung.release();
    }

    /** Returns when the bell rings, when it rang since the last call, or when {@code atMost} has passed. */
    void await(Duration atMost) throws InterruptedException {
        var _ = rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
    }
}
