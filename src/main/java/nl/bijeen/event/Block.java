package nl.bijeen.event;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.view.Part;

/**
 * What a module shows on the public page of a meeting. The page lays out every bean of this type; a feature adds a block by
 * being there.
 */
public interface Block {

    /** Where on the page: before the story, where nobody can miss it; beside it; or below it. */
    enum Place {
        TOP,
        ASIDE,
        MAIN
    }

    Place place();

    /** The lowest comes first. */
    int order();

    /** What to show of this meeting at this moment; empty where there is nothing to tell. */
    Optional<? extends Part> of(Event event, Instant now);
}
