package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Group;
import nl.bijeen.people.Person;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;

/** All groups to choose from for one person, and those they are in. */
public record PersonGroupsPage(Person person, List<Group> all, List<Group> in) implements Page {

    public List<Option> choices() {
        return all.stream()
                .map(it -> new Option(it.token(), it.name(), it.about()))
                .toList();
    }

    public List<String> chosen() {
        return in.stream().map(Group::token).toList();
    }
}
