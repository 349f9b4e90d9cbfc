package nl.bijeen.people;

import java.util.List;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a row means for one thing: the person, the organisation, the position. Nothing has happened until {@code apply} runs.
 *
 * @param refusal why the row cannot be; null when it can
 */
record ImportPart(List<Change> changes, @Nullable Refusal refusal, Runnable apply) {

    static final ImportPart NOTHING = new ImportPart(List.of(), null, () -> {});

    static ImportPart refused(Refusal refusal) {
        return new ImportPart(List.of(), refusal, () -> {});
    }
}
