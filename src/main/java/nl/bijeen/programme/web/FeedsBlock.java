package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import org.springframework.stereotype.Component;

/** Below the programme: the same on paper, in a calendar and in an app. */
@Component
class FeedsBlock implements Block {

    private final Programmes programmes;
    private final Associations associations;

    FeedsBlock(Programmes programmes, Associations associations) {
        this.programmes = programmes;
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<FeedsPart> of(Event event, Instant now) {
        return programmes
                .find(event.id())
                .filter(it -> it.shown() != null && it.sessions().stream().anyMatch(Session::held))
                .map(it -> new FeedsPart(
                        it, "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug()));
    }
}
