package nl.bijeen.people.web;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.people.Period;
import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.view.Page;
import nl.bijeen.view.Part;

/**
 * What the office knows about one person.
 *
 * @param parts what each module has to show of them, in order
 */
public record PersonPage(Person person, List<Position> positions, List<Part> parts, LocalDate today) implements Page {

    public List<Position> past() {
        return positions.stream().filter(it -> it.period().over(today)).toList();
    }

    public List<Position> current() {
        return positions.stream().filter(it -> !it.period().over(today)).toList();
    }

    /** The last day of somebody who did something and does nothing any more. */
    public Optional<LocalDate> left() {
        return current().isEmpty() ? days().max(naturalOrder()) : Optional.empty();
    }

    private Stream<LocalDate> days() {
        return positions.stream().map(Position::period).map(Period::until).filter(Objects::nonNull);
    }
}
