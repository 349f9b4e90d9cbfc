package nl.bijeen.adoption.web;

import java.util.List;
import nl.bijeen.adoption.Batch;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Handing in announcements.
 *
 * @param open those that were handed in before and not saved yet
 * @param text what was pasted, when it could not be read
 * @param address what was typed, when nothing could be fetched from it
 */
public record StartPage(List<Batch.Line> open, String text, String address, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
