package nl.bijeen.access.web;

import nl.bijeen.journal.JournalList;
import nl.bijeen.journal.Sheet;
import nl.bijeen.journal.Verdict;
import nl.bijeen.journal.Verdict.Broken;
import nl.bijeen.journal.Verdict.Whole;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/** All that happened in an association, and whether the journal can be believed when that was asked. */
public record JournalPage(Sheet sheet, @Nullable Verdict verdict) implements Page {

    public JournalList list() {
        return new JournalList(sheet.entries());
    }

    /** The outcome of the check in words; null when nobody asked. */
    public @Nullable String outcome(Frame frame) {
        return switch (verdict) {
            case null -> null;
            case Whole(var count) -> frame.text("access.office.journal.whole", count);
            case Broken(var number, var why) ->
                switch (why) {
                    case CHANGED -> frame.text("access.office.journal.changed", number);
                    case MISSING -> frame.text("access.office.journal.missing", number);
                };
        };
    }

    public boolean broken() {
        return verdict instanceof Broken;
    }
}
