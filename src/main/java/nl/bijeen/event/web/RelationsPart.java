package nl.bijeen.event.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.event.Relation;
import nl.bijeen.view.Link;
import nl.bijeen.view.Part;

public record RelationsPart(Map<Relation.Kind, List<Link>> meetings) implements Part {}
