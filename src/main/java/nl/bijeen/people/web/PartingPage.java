package nl.bijeen.people.web;

import nl.bijeen.people.Merge;
import nl.bijeen.people.Person;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/** Asks whether a merging must be undone; {@code obstacle} says why that cannot be. */
public record PartingPage(
        Person person, Merge merge, @Nullable String obstacle) implements Page {

    @Override
    public int status() {
        return obstacle == null ? 200 : 422;
    }
}
