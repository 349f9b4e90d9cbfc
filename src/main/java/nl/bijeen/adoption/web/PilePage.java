package nl.bijeen.adoption.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.adoption.Batch;
import nl.bijeen.view.Page;

/**
 * What was handed in together: how far it is, and what became of each.
 *
 * @param alike the title of a meeting that each may be the same as, by its token
 */
public record PilePage(Batch pile, Map<String, String> alike) implements Page {

    public List<Batch.Line> lines() {
        return pile.lines();
    }
}
