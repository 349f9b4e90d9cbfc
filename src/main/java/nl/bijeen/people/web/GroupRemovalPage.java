package nl.bijeen.people.web;

import nl.bijeen.people.Group;
import nl.bijeen.view.Page;

/** Asks whether a group may go; {@code members} are in it now. */
public record GroupRemovalPage(Group group, long members) implements Page {}
