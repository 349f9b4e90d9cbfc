package nl.bijeen.invitation.web;

import nl.bijeen.invitation.Wishes;
import nl.bijeen.view.Page;

/** Which letters somebody wants. */
public record WishesPage(Invited invited, Wishes.Wanted wanted, boolean saved) implements Page {}
