package nl.bijeen.registration;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.view.Part;

/**
 * What a module shows a participant on their own page. The page lays out every bean of this type; a feature adds a block by
 * being there.
 */
public interface OwnBlock {

    /** The lowest comes first. */
    int order();

    /**
     * What to show this participant at this moment; empty where there is nothing to tell.
     *
     * @param address the path of their own page, with that of their language before it; acts of a block lie under it
     */
    Optional<? extends Part> of(Registration registration, Event event, String address, Instant now);
}
