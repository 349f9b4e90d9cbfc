package nl.bijeen.registration;

import java.time.Clock;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventCalledOff;
import nl.bijeen.event.EventMoved;
import nl.bijeen.event.EventRestored;
import nl.bijeen.event.EventUpdated;
import nl.bijeen.event.Fate;
import nl.bijeen.invitation.QuotasChanged;
import nl.bijeen.registration.Correspondence.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who come, or wait, what became of their meeting, in the transaction that decided it. Their places stay as they
 * are, so that a meeting that is held after all finds everybody again.
 */
@Component
class EventNews {

    private final Desks desks;
    private final Register register;
    private final SeatClaims claims;
    private final Seats seats;
    private final Offers offers;
    private final OpenOffers open;
    private final Correspondence letters;
    private final Clock clock;

    EventNews(
            Desks desks,
            Register register,
            SeatClaims claims,
            Seats seats,
            Offers offers,
            OpenOffers open,
            Correspondence letters,
            Clock clock) {
        this.desks = desks;
        this.register = register;
        this.claims = claims;
        this.seats = seats;
        this.offers = offers;
        this.open = open;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void on(EventCalledOff it) {
        desks.lock(it.event().id());
        // Nobody answers an offer for a meeting that is not held. Who had one is offered a seat again when it is after
        // all.
        offers.withdraw(it.event(), it.by());
        tell(new Story(off(it.event().fate()), it.event(), it.event().reason(), null));
    }

    @EventListener
    void on(EventRestored it) {
        tell(Story.of(News.RESTORED, it.event()));
        // Places given up while it was off were not handed on.
        seats.passOn(it.event(), it.by());
    }

    /** A meeting that is off, over or still a draft moves without anybody having to know. */
    @EventListener
    void on(EventMoved it) {
        if (it.after().fate() != Fate.PUBLISHED) return;
        if (it.before().status(clock.instant()).past()
                && it.after().status(clock.instant()).past()) return;
        desks.lock(it.after().id());
        var begins = it.after().when().begins();
        if (begins != null) open.endBy(it.after().id(), begins);
        tell(new Story(News.MOVED, it.after(), "", it.before()));
    }

    @EventListener
    void on(EventUpdated it) {
        tell(new Story(News.UPDATED, it.event(), it.update().text(), null));
    }

    /** Whoever waits because enough came from their organisation or group may have a seat now. */
    @EventListener
    void on(QuotasChanged it) {
        claims.recount(desks.lock(it.event().id()), it.event());
        seats.passOn(it.event(), it.by());
    }

    private void tell(Story story) {
        Event event = story.event();
        // Who registers at this very moment either is in the list below, or finds the meeting as it is now.
        desks.lock(event.id());
        letters.tell(story, register.present(event.id()));
    }

    private static News off(Fate fate) {
        return switch (fate) {
            case POSTPONED -> News.POSTPONED;
            case REPLACED -> News.REPLACED;
            case CALLED_OFF, DRAFT, PUBLISHED -> News.CALLED_OFF;
        };
    }
}
