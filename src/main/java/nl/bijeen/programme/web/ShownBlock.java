package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programmes;
import org.springframework.stereotype.Component;

/** The worked-out programme on the page of a meeting, in the place of the lines of its announcement. */
@Component
class ShownBlock implements Block {

    private final Programmes programmes;
    private final Associations associations;

    ShownBlock(Programmes programmes, Associations associations) {
        this.programmes = programmes;
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<ShownPart> of(Event event, Instant now) {
        return programmes
                .find(event.id())
                .filter(it -> it.shown() != null && !it.sessions().isEmpty())
                .map(it -> new ShownPart(
                        it,
                        "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug(),
                        now));
    }
}
