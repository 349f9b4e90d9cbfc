package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.view.Page;

/** The standing rules of an association. */
public record RulesPage(List<StandingRules.Line> rules, boolean mayEdit) implements Page {}
