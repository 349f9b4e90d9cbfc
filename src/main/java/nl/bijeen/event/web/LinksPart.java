package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.view.Part;

public record LinksPart(List<Link> links) implements Part {}
