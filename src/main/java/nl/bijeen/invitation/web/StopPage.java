package nl.bijeen.invitation.web;

import nl.bijeen.view.Page;

/** Asks whether somebody wants no more letters about this meeting, or no invitations at all. */
public record StopPage(Invited invited) implements Page {}
