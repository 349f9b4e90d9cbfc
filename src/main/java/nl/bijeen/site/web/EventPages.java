package nl.bijeen.site.web;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Block;
import nl.bijeen.event.Block.Place;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Previews;
import nl.bijeen.event.Status;
import nl.bijeen.site.StructuredData;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Part;
import nl.bijeen.view.Private;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a meeting: the story, and around it what each module contributes as a {@link Block}. */
@Controller
class EventPages {

    private final Associations associations;
    private final Events events;
    private final Previews previews;
    private final Attachments attachments;
    private final StructuredData structured;
    private final List<Block> blocks;
    private final Clock clock;

    EventPages(
            Associations associations,
            Events events,
            Previews previews,
            Attachments attachments,
            StructuredData structured,
            List<Block> blocks,
            Clock clock) {
        this.associations = associations;
        this.events = events;
        this.previews = previews;
        this.attachments = attachments;
        this.structured = structured;
        this.blocks = blocks.stream().sorted(comparingInt(Block::order)).toList();
        this.clock = clock;
    }

    @GetMapping({"/{association}/bijeenkomsten/{slug}", "/en/{association}/bijeenkomsten/{slug}"})
    EventPage event(@PathVariable String association, @PathVariable String slug) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        return page(events.findPublished(ours.id(), slug).orElseThrow(NotFound::new), false);
    }

    /** A draft as it will look, for who has the link. The address is a key: nobody else may learn it. */
    @GetMapping({"/voorbeeld/{token}", "/en/voorbeeld/{token}"})
    EventPage preview(@PathVariable String token, HttpServletResponse response) {
        Private.mark(response);
        return page(previews.find(token).orElseThrow(NotFound::new), true);
    }

    private EventPage page(Event event, boolean preview) {
        var association = associations.get(event.association());
        var now = clock.instant();
        var picture = attachments.of(event.id()).stream()
                .filter(Attachment::picture)
                .map(Attachment::address)
                .findFirst()
                .orElse(null);
        return new EventPage(
                association,
                event,
                parts(Place.TOP, event, now),
                parts(Place.ASIDE, event, now),
                parts(Place.MAIN, event, now),
                structured.of(association, event, picture),
                picture,
                event.status(now) == Status.REPORTED,
                preview);
    }

    private List<Part> parts(Place place, Event event, Instant now) {
        return blocks.stream()
                .filter(it -> it.place() == place)
                .flatMap(it -> part(it, event, now).stream())
                .toList();
    }

    private static Optional<Part> part(Block block, Event event, Instant now) {
        return block.of(event, now).map(it -> it);
    }
}
