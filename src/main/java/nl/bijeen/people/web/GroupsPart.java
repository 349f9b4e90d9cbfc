package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Group;
import nl.bijeen.people.Person;
import nl.bijeen.view.Part;

/** The groups somebody is in, with the way to change that. */
public record GroupsPart(Person person, List<Group> groups) implements Part {}
