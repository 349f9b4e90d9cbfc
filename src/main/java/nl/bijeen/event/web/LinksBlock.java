package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** Where to read more. */
@Component
class LinksBlock implements Block {

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<LinksPart> of(Event event, Instant now) {
        var links = event.announcement().links();
        return links.isEmpty() ? Optional.empty() : Optional.of(new LinksPart(links));
    }
}
