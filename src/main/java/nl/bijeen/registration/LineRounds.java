package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Holds a round with those who come from the {@link Line}, whichever way they wait, and gives each their answer. */
@Component
class LineRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LineRounds.class);

    private final Rounds rounds;
    private final PromisedRounds promisedRounds;

    LineRounds(Rounds rounds, PromisedRounds promisedRounds) {
        this.rounds = rounds;
        this.promisedRounds = promisedRounds;
    }

    /**
     * A round that fails is held again in halves, so that in the end only who made it fail hears of it.
     *
     * @return false when the database is out of reach: who was promised their turn keeps it, and is best left alone for a moment
     */
    boolean hold(EventId event, List<Turn> turns) {
        if (turns.isEmpty()) return true;
        try {
            var outcomes = outcomes(event, turns);
            for (var i = 0; i < turns.size(); i++) turns.get(i).answer().complete(outcomes.get(i));
            return true;
        } catch (TransactionException | DataAccessResourceFailureException e) {
            // Nothing is wrong with what was asked; asking for each half would only wait for the database again.
            turns.forEach(it -> it.answer().completeExceptionally(e));
            return false;
        } catch (Throwable e) {
            if (turns.size() == 1) return fail(event, turns.getFirst(), e);
            var half = turns.size() / 2;
            var first = hold(event, turns.subList(0, half));
            return hold(event, turns.subList(half, turns.size())) && first;
        }
    }

    private List<? extends @Nullable Outcome> outcomes(EventId event, List<Turn> turns) {
        return turns.stream().allMatch(it -> it.place() == null)
                ? rounds.hold(event, turns.stream().map(Turn::asked).toList())
                : promisedRounds.hold(event, turns);
    }

    private boolean fail(EventId event, Turn turn, Throwable failure) {
        turn.answer().completeExceptionally(failure);
        if (turn.place() == null) return true;
        LOG.error("An application in the queue of meeting {} failed", event.value(), failure);
        try {
            promisedRounds.fail(event, turn);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
