package nl.bijeen.people.web;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.view.Page;

/** What the office knows about one person. */
public record PersonPage(Person person, List<Position> positions, LocalDate today) implements Page {

    public List<Position> past() {
        return positions.stream().filter(it -> it.period().over(today)).toList();
    }

    public List<Position> current() {
        return positions.stream().filter(it -> !it.period().over(today)).toList();
    }
}
