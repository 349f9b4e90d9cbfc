package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** Who hold the meeting together. */
@Component
class HostsBlock implements Block {

    private final Associations associations;

    HostsBlock(Associations associations) {
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<HostsPart> of(Event event, Instant now) {
        var hosts = event.announcement().hosts();
        if (hosts.isEmpty()) return Optional.empty();
        return Optional.of(HostsPart.of(associations.get(event.association()).name(), hosts));
    }
}
