package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** What people can read before the meeting. */
@Component
class DocumentsBlock implements Block {

    private final Attachments attachments;

    DocumentsBlock(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<DocumentsPart> of(Event event, Instant now) {
        var documents = attachments.of(event.id()).stream()
                .filter(it -> !it.picture() && !it.inReport())
                .toList();
        return documents.isEmpty() ? Optional.empty() : Optional.of(new DocumentsPart(documents));
    }
}
