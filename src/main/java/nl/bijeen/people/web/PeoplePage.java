package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Organisation;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/** The persons an association knows, as somebody looked for them. */
public record PeoplePage(
        String words,
        String organisation,
        String role,
        List<Organisation> organisations,
        Directory.Found<Directory.PersonLine> found,
        int number)
        implements Page {

    public List<Option> places() {
        return organisations.stream()
                .map(it -> new Option(it.token(), it.name()))
                .toList();
    }

    public int pages() {
        return Pages.of(found.total(), Directory.LENGTH);
    }

    /** Whether somebody looked for some rather than all. */
    public boolean sought() {
        return !(words.isBlank() && organisation.isEmpty() && role.isEmpty());
    }
}
