package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Duplicates.Suggestion;
import nl.bijeen.view.Page;

/** Pairs of persons who look alike. */
public record DuplicatesPage(List<Suggestion> all) implements Page {

    private static final int SHOWN = 50;

    public List<Suggestion> suggestions() {
        return all.stream().limit(SHOWN).toList();
    }

    public String address(Suggestion it) {
        return MergePage.address(it.one().person(), it.other().person());
    }
}
