package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Page;

/** The groups of an association. */
public record GroupsPage(List<Groups.Sized> groups) implements Page {}
