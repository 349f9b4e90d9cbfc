package nl.bijeen.people.web;

import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Where a position ends; {@code day} is what was typed as its last day. */
public record PositionEndPage(Person person, Position position, String day, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
