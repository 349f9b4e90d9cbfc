package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.access.Associations;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.Outcome.Registered;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rounds in which also people are decided who were promised their turn: what came of it is written in the same commit. */
@Component
class PromisedRounds {

    private final Desks desks;
    private final Rounds rounds;
    private final Queue queue;
    private final Events events;
    private final Associations associations;
    private final PrivateLinks links;
    private final PublicUrl publicUrl;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    PromisedRounds(
            Desks desks,
            Rounds rounds,
            Queue queue,
            Events events,
            Associations associations,
            PrivateLinks links,
            PublicUrl publicUrl,
            Outbox outbox,
            TransactionOperations transactions) {
        this.desks = desks;
        this.rounds = rounds;
        this.queue = queue;
        this.events = events;
        this.associations = associations;
        this.links = links;
        this.publicUrl = publicUrl;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Of each turn what came of it; null for whom another node answered in the meantime. */
    List<@Nullable Outcome> hold(EventId event, List<Turn> turns) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            // First: with their places locked, who sends the same form again would wait for whoever has the desk.
            desks.lock(event);
            var waiting = queue.lock(
                    turns.stream().map(Turn::place).filter(Objects::nonNull).toList());
            var here = turns.stream()
                    .filter(it -> it.place() == null || waiting.contains(it.place()))
                    .toList();
            var outcomes = new HashMap<Turn, Outcome>();
            if (!here.isEmpty()) {
                var held = rounds.hold(event, here.stream().map(Turn::asked).toList());
                for (var i = 0; i < held.size(); i++) outcomes.put(here.get(i), held.get(i));
                write(event, here, held);
            }
            return turns.stream().map(outcomes::get).toList();
        }));
    }

    private void write(EventId event, List<Turn> turns, List<Outcome> outcomes) {
        var promised = new HashMap<Long, Outcome>();
        var turnedAway = new HashMap<Turn, @Nullable Outcome>();
        for (var i = 0; i < turns.size(); i++) {
            var place = turns.get(i).place();
            if (place == null) continue;
            promised.put(place, outcomes.get(i));
            if (!(outcomes.get(i) instanceof Registered)) turnedAway.put(turns.get(i), outcomes.get(i));
        }
        queue.answer(promised);
        if (!turnedAway.isEmpty()) tell(event, turnedAway);
    }

    /** Somebody whose application failed also alone. They hear of it, and can send it again. */
    void fail(EventId event, Turn turn) {
        transactions.executeWithoutResult(_ -> {
            var place = Objects.requireNonNull(turn.place());
            if (queue.lock(List.of(place)).isEmpty()) return;
            queue.fail(place);
            var nothing = new HashMap<Turn, @Nullable Outcome>();
            nothing.put(turn, null);
            tell(event, nothing);
        });
    }

    /** Whoever closed the page must hear it too; who got in has a letter already. */
    private void tell(EventId event, Map<Turn, @Nullable Outcome> turnedAway) {
        var meeting = events.get(event);
        var organiser = associations.get(meeting.association());
        var letters = new ArrayList<TurnedAwayLetter>();
        turnedAway.forEach((turn, outcome) -> {
            var application = turn.asked().application();
            var token = queue.token(Objects.requireNonNull(turn.place()));
            var page = publicUrl.to(links.queue(organiser, meeting, application.language(), token));
            letters.add(new TurnedAwayLetter(organiser, meeting, application, outcome, page));
        });
        outbox.postAll(letters);
    }
}
