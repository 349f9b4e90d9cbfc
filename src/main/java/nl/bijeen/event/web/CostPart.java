package nl.bijeen.event.web;

import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.view.Part;

public record CostPart(Cost cost) implements Part {}
