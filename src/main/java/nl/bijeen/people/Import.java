package nl.bijeen.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.people.ImportVerdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A file with people that somebody sent, and how far it is.
 *
 * @param token its name in addresses of the office
 * @param by who asked for the last step
 * @param mapping null until it was chosen
 * @param counts how many rows will be, or were, new, changed, the same and refused
 * @param remark what to tell about the last step; null when it went as it should
 */
public record Import(
        long id,
        AssociationId association,
        String token,
        String fileName,
        State state,
        Actor by,
        Instant uploadedAt,
        List<String> header,
        @Nullable ImportMapping mapping,
        int rows,
        Map<Outcome, Integer> counts,
        @Nullable Remark remark,
        @Nullable Instant importedAt,
        @Nullable Instant undoneAt) {

    /** A file that is not imported is kept so long. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** So long an import can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    public Import {
        header = List.copyOf(header);
        counts = Map.copyOf(counts);
    }

    public enum State {
        /** The columns are to be chosen. */
        READ,
        CHECKING,
        /** Shown, row by row, what would happen. */
        CHECKED,
        IMPORTING,
        IMPORTED,
        UNDOING,
        UNDONE;

        /** Whether the program is at work on it. */
        public boolean busy() {
            return this == CHECKING || this == IMPORTING || this == UNDOING;
        }
    }

    public enum Remark {
        /** What was shown is no longer what would happen, so it was worked out again. */
        REGISTER_CHANGED,
        /** Something broke; nothing of the step was done. */
        FAILED
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Whether there is anything that importing it would do. */
    public boolean changesAnything() {
        return count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }

    public boolean canBeUndone(Instant now) {
        return state == State.IMPORTED && importedAt != null && now.isBefore(importedAt.plus(UNDOABLE));
    }

    String subject() {
        return "import:" + id;
    }
}
