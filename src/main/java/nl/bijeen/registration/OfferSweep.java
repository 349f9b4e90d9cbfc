package nl.bijeen.registration;

import java.util.function.Consumer;
import nl.bijeen.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes back what nobody answered in time, and reminds those for whom that comes near. The rows say themselves what is due and
 * the lock of the desk is between nodes, so it may run twice, and on two machines.
 */
@Component
class OfferSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OfferSweep.class);

    private final OpenOffers open;
    private final Offers offers;

    OfferSweep(OpenOffers open, Offers offers) {
        this.open = open;
        this.offers = offers;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
    void round() {
        for (var event : open.due()) each(event, offers::lapse);
        for (var event : open.near()) each(event, offers::remind);
    }

    /** Each meeting by itself: what is wrong with one must not hold up the seats of the others. */
    private static void each(EventId event, Consumer<EventId> act) {
        try {
            act.accept(event);
        } catch (RuntimeException e) {
            LOG.error("The offers of meeting {} were left as they are; the next round tries again", event.value(), e);
        }
    }
}
