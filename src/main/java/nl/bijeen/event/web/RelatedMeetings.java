package nl.bijeen.event.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import nl.bijeen.view.Link;
import org.springframework.stereotype.Component;

/** The meetings that hang together with one, as links on its page. */
@Component
class RelatedMeetings {

    private final Relations relations;
    private final Associations associations;

    RelatedMeetings(Relations relations, Associations associations) {
        this.relations = relations;
        this.associations = associations;
    }

    /** By how they hang together; the address of one that is known by its name only is empty. */
    Map<Relation.Kind, List<Link>> of(Event event) {
        var found = relations.of(event.id());
        if (found.isEmpty()) return Map.of();
        var meetings = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/";
        return found.stream()
                .collect(groupingBy(
                        Relation::kind,
                        TreeMap::new,
                        mapping(it -> new Link(it.slug() == null ? "" : meetings + it.slug(), it.title()), toList())));
    }
}
