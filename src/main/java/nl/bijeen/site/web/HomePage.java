package nl.bijeen.site.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** The home of an association: who it is, what comes next and what was. */
public record HomePage(Association association, List<Event> next, List<Event> reported, Instant now) implements Page {

    @Override
    public AssociationId cachedFor() {
        return association.id();
    }

    public List<String> about() {
        return Arrays.stream(association.about().split("\\R{2,}", -1))
                .filter(it -> !it.isBlank())
                .toList();
    }
}
