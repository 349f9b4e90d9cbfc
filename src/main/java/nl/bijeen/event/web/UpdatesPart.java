package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Update;
import nl.bijeen.view.Part;

/**
 * Dated messages.
 *
 * @param below whether they stand below the story, where they repeat what stands on top
 */
public record UpdatesPart(List<Update> updates, boolean below) implements Part {}
