package nl.bijeen.site.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.view.Page;

/** Who organise meetings on this installation. */
public record AssociationsPage(List<Association> associations) implements Page {}
