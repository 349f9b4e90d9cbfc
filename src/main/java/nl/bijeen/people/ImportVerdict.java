package nl.bijeen.people;

import java.util.List;
import nl.bijeen.journal.Change;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param label whom it is about
 * @param changes field by field, old and new
 * @param refusal null unless refused
 */
public record ImportVerdict(
        int row,
        String label,
        Outcome outcome,
        List<Change> changes,
        @Nullable Refusal refusal) {

    public ImportVerdict {
        changes = List.copyOf(changes);
    }

    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    /** Why a row is left out. */
    public enum Why {
        NO_NAME,
        NOT_RECOGNISABLE,
        NO_ORGANISATION,
        TOO_LONG,
        FORMULA,
        EMAIL,
        PHONE,
        CBS_CODE,
        KVK,
        ROLE,
        DAY,
        ENDS_BEFORE_IT_STARTS,
        SEVERAL_PERSONS,
        SEVERAL_ORGANISATIONS,
        OTHER_NUMBER,
        NO_MEMBERSHIP,
        MEMBERSHIP_OVERLAPS,
        GROUP_BY_RULE,
        CONTRADICTS
    }

    /**
     * Why a row is left out, and what of it is to be put right.
     *
     * @param about the cell, name or row that it is about
     */
    public record Refusal(Why why, String about) {}

    static ImportVerdict refused(int row, String label, Refusal refusal) {
        return new ImportVerdict(row, label, Outcome.REFUSED, List.of(), refusal);
    }
}
