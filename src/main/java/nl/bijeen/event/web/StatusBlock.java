package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Relation;
import nl.bijeen.view.Link;
import org.springframework.stereotype.Component;

/** How the meeting stands, where that is not what people expect. */
@Component
class StatusBlock implements Block {

    private final RelatedMeetings related;

    StatusBlock(RelatedMeetings related) {
        this.related = related;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<StatusPart> of(Event event, Instant now) {
        var status = event.status(now);
        return switch (status) {
            case ANNOUNCED, OPEN -> Optional.empty();
            case REPLACED -> Optional.of(new StatusPart(status, event.reason(), instead(event)));
            case DRAFT, CLOSED, RUNNING, OVER, REPORTED, CALLED_OFF, POSTPONED ->
                Optional.of(new StatusPart(status, event.reason(), List.of()));
        };
    }

    private List<Link> instead(Event event) {
        return related.of(event).getOrDefault(Relation.Kind.REPLACED_BY, List.of());
    }
}
