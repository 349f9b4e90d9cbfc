package nl.bijeen.invitation.web;

import nl.bijeen.view.Page;

/** Only the part of a campaign's page that moves, for a page that is open to take over. */
public record ProgressPage(ProgressPart part) implements Page {}
