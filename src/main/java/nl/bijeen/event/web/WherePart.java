package nl.bijeen.event.web;

import nl.bijeen.event.Where;
import nl.bijeen.view.Part;

public record WherePart(Where where) implements Part {}
