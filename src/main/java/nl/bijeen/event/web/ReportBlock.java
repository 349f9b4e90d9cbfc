package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import org.springframework.stereotype.Component;

/** What was said and shown, once the meeting has been. */
@Component
class ReportBlock implements Block {

    private final Attachments attachments;

    ReportBlock(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<ReportPart> of(Event event, Instant now) {
        if (event.status(now) != Status.REPORTED) return Optional.empty();
        var kept =
                attachments.of(event.id()).stream().filter(Attachment::inReport).toList();
        return Optional.of(new ReportPart(event.report(), kept));
    }
}
