package nl.bijeen.people.web;

import java.util.List;
import java.util.Optional;
import nl.bijeen.people.Directory.Found;
import nl.bijeen.people.Directory.PersonLine;
import nl.bijeen.people.Person;
import nl.bijeen.view.Page;

/** Looks for the other entry of a person; {@code found} is empty before somebody looked. */
public record FindDoublePage(Person person, String words, Optional<Found<PersonLine>> found) implements Page {

    public List<PersonLine> others() {
        return found.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.person().id() != person.id())
                .toList();
    }

    public String pair(PersonLine other) {
        return MergePage.address(person, other.person());
    }
}
