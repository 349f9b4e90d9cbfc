package nl.bijeen.registration;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.bijeen.journal.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One who waits in line: for the answer itself, or with a place in the queue.
 *
 * @param place in the queue; null for who waits for the answer itself
 */
record Turn(Asked asked, Instant arrived, @Nullable Long place, CompletableFuture<Outcome> answer) {

    static Turn of(Asked asked, Instant arrived) {
        return new Turn(asked, arrived, null, new CompletableFuture<>());
    }

    static Turn of(Queue.Place place) {
        var asked = new Asked(place.application(), Actor.participant(), false);
        return new Turn(asked, place.arrived(), place.id(), new CompletableFuture<>());
    }

    /** The answer, however long it takes. */
    Outcome answered() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** The answer; empty when it is not there in time. */
    Optional<Outcome> answeredWithin(Duration patience) {
        try {
            answer.get(patience.toMillis(), MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(answered());
        }
        return Optional.of(answered());
    }
}
