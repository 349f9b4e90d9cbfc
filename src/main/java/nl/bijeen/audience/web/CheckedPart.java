package nl.bijeen.audience.web;

import nl.bijeen.audience.Strength;
import nl.bijeen.view.Part;

public record CheckedPart(Strength strength) implements Part {}
