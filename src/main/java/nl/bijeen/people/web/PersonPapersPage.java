package nl.bijeen.people.web;

import nl.bijeen.people.Person;
import nl.bijeen.view.Page;
import nl.bijeen.view.Part;

/**
 * All the letters to somebody, or all that happened to them.
 *
 * @param title key of what it is
 * @param number of this page of the list, from 1
 */
public record PersonPapersPage(Person person, String title, Part list, int number, int pages) implements Page {}
