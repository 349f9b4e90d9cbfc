package nl.bijeen.people.web;

import java.time.LocalDate;
import nl.bijeen.people.Mergers;
import nl.bijeen.view.Page;

/** What a merger would do, before it is done; {@code fresh} when the successor is not known yet. */
public record MergerPreviewPage(MergerForm form, Mergers.Wish wish, Mergers.Outcome outcome, boolean fresh)
        implements Page {

    public LocalDate lastDay() {
        return wish.day().minusDays(1);
    }
}
