package nl.bijeen.registration;

import nl.bijeen.event.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes back what nobody answered in time. The rows say themselves what is due and the lock of the desk is between nodes, so
 * it may run twice, and on two machines.
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
        open.due().forEach(this::lapse);
    }

    /** Each meeting by itself: what is wrong with one must not hold up the seats of the others. */
    private void lapse(EventId event) {
        try {
            offers.lapse(event);
        } catch (RuntimeException e) {
            LOG.error("The offers of meeting {} could not be taken back; the next round tries again", event.value(), e);
        }
    }
}
