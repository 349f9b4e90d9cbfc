package nl.bijeen.invitation.web;

import nl.bijeen.view.Page;

/**
 * Where somebody answers an invitation.
 *
 * @param told what they just did; empty for nothing
 */
public record AnswerPage(Invited invited, String told) implements Page {}
