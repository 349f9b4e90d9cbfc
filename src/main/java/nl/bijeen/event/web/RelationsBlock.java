package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** How it hangs together with other meetings. */
@Component
class RelationsBlock implements Block {

    private final RelatedMeetings related;

    RelationsBlock(RelatedMeetings related) {
        this.related = related;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<RelationsPart> of(Event event, Instant now) {
        var meetings = related.of(event);
        return meetings.isEmpty() ? Optional.empty() : Optional.of(new RelationsPart(meetings));
    }
}
