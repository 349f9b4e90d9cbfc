package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Update;
import nl.bijeen.view.Part;

/** @param below whether it stands below the story, where it repeats what stands on top */
public record UpdatesPart(List<Update> updates, boolean below) implements Part {}
