package nl.bijeen.registration;

import java.time.Clock;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rush hour at a desk, for tests. */
@Component
@Lazy
public class Peak {

    private final Desks desks;
    private final Queue queue;
    private final TransactionOperations transactions;
    private final Clock clock;

    Peak(Desks desks, Queue queue, TransactionOperations transactions, Clock clock) {
        this.desks = desks;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nobody is answered at this desk until what it gives back is closed. */
    public Busy busy(Event event) {
        return new Busy(desks, transactions, event.id());
    }

    /** Somebody is promised their turn; gives back the token of their page. */
    public String promise(Event event, Application application) {
        return queue.enter(event.id(), application, clock.instant());
    }

    /** Until nobody in the queue waits: the program itself goes on with whom it finds there. */
    public void awaitAnswers(EventId event) {
        while (queue.length(event) > 0) Thread.onSpinWait();
    }
}
