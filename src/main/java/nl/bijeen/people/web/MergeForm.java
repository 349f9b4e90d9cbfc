package nl.bijeen.people.web;

import nl.bijeen.people.Person;
import org.jspecify.annotations.Nullable;

/** Which of two to keep: of the {@code one} or of the {@code other}. What was not asked is of whom has it. */
public record MergeForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    private static final String OTHER = "other";

    Person.Profile kept(Person one, Person other) {
        var mine = one.profile();
        var theirs = other.profile();
        var address = mine.email() == null || (theirs.email() != null && OTHER.equals(email)) ? theirs : mine;
        var reached = mine.phone().isEmpty() || (!theirs.phone().isEmpty() && OTHER.equals(phone)) ? theirs : mine;
        return new Person.Profile((OTHER.equals(name) ? theirs : mine).name(), address.email(), reached.phone());
    }
}
