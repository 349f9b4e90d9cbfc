package nl.bijeen.event.web;

import nl.bijeen.view.Part;

public record AudiencePart(String audience) implements Part {}
