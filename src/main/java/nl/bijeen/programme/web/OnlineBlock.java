package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.registration.OwnBlock;
import nl.bijeen.registration.Registration;
import org.springframework.stereotype.Component;

/**
 * Where a participant takes part online in what is for everybody. The link of a breakout they have a place in stands with that
 * place.
 */
@Component
class OnlineBlock implements OwnBlock {

    private final Programmes programmes;

    OnlineBlock(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<OnlinePart> of(Registration registration, Event event, String address, Instant now) {
        if (!registration.confirmed()) return Optional.empty();
        return programmes
                .find(event.id())
                .filter(it -> it.shown() != null)
                .map(it -> new OnlinePart(it.sessions().stream()
                        .filter(session ->
                                session.held() && !session.onlineLink().isEmpty())
                        .filter(session -> forEverybody(it, session))
                        .toList()))
                .filter(it -> !it.sessions().isEmpty());
    }

    private static boolean forEverybody(Programme programme, Session session) {
        return programme
                .roundOf(session)
                .map(it -> it.choosing() == Choosing.OPEN)
                .orElse(true);
    }
}
