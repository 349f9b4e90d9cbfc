package nl.bijeen.event.web;

import nl.bijeen.event.When;
import nl.bijeen.view.Part;

public record WhenPart(When when) implements Part {}
