package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Group;
import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;

/** Two persons side by side, to make one of them or to tell them apart. */
public record MergePage(Side one, Side other) implements Page {

    /** One of the two with all that would move. */
    public record Side(Person person, List<Position> positions, List<Group> groups) {

        String address() {
            var email = person.profile().email();
            return email == null ? "" : email.value();
        }
    }

    static String address(Person one, Person other) {
        return DuplicatePages.DUPLICATES + "/" + one.token() + "/" + other.token();
    }

    public String address() {
        return address(one.person(), other.person());
    }

    public List<Option> names() {
        return options(one.person().name(), other.person().name());
    }

    public List<Option> emails() {
        return options(one.address(), other.address());
    }

    public List<Option> phones() {
        return options(one.person().profile().phone(), other.person().profile().phone());
    }

    /** Empty where there is nothing to choose. */
    private static List<Option> options(String mine, String theirs) {
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)
                ? List.of()
                : List.of(new Option("one", mine), new Option("other", theirs));
    }
}
