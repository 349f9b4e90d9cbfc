package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** What taking part costs. */
@Component
class CostBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<CostPart> of(Event event, Instant now) {
        var cost = event.announcement().cost();
        return cost.equals(Cost.UNSAID) ? Optional.empty() : Optional.of(new CostPart(cost));
    }
}
