package nl.bijeen.programme;

import java.time.Clock;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.programme.ChooseLetter.Occasion;
import nl.bijeen.programme.ChoosingPost.Addressee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff ask people to choose. Whoever registers while that is possible reads it in their confirmation already; who registered
 * before would otherwise hear of it only when choosing is about to end.
 */
@Component
public class Asking {

    private final Programmes programmes;
    private final Situations situations;
    private final ChoosingPost post;
    private final Journal journal;
    private final Clock clock;

    Asking(Programmes programmes, Situations situations, ChoosingPost post, Journal journal, Clock clock) {
        this.programmes = programmes;
        this.situations = situations;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many have an address, have yet to choose in a round that is open for it, and were not asked before. */
    public int reach(Event event, Proposal proposal) {
        return addressees(event, proposal.situation()).size();
    }

    /** Writes to all of them, and returns how many that were. Whoever reads that it ends soon is not reminded of it too. */
    @Transactional
    public int ask(Event event, Actor by) {
        var addressees = addressees(event, situations.of(programmes.lock(event.id())));
        post.post(event, addressees, Occasion.OPENED);
        var now = clock.instant();
        post.remember(
                addressees.stream()
                        .map(it -> it.in(round -> round.closes(Reminders.AHEAD, now)))
                        .toList(),
                Occasion.CLOSING);
        if (!addressees.isEmpty())
            journal.note(
                    event.association(),
                    by,
                    "placing.asked",
                    event.id().value(),
                    null,
                    new Change("letters", null, String.valueOf(addressees.size())));
        return addressees.size();
    }

    private List<Addressee> addressees(Event event, Situation situation) {
        var now = clock.instant();
        if (!event.status(now).ahead() || situation.programme().shown() == null) return List.of();
        return post.addressees(situation, situation.choosable(now), Occasion.OPENED);
    }
}
