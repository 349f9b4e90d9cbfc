package nl.bijeen.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is in one round, and why.
 *
 * @param session null for nowhere
 * @param rank which of their choices it is, from 1; null where it is none of them
 * @param weight how much their wishes counted: 1, and more after bad luck in earlier rounds
 * @param missed what they wanted more, in their order, with what stood in the way
 */
public record Placed(
        long person,
        long round,
        @Nullable Long session,
        How how,
        @Nullable Integer rank,
        int weight,
        List<Missed> missed) {

    public enum How {
        /** One of their choices. */
        CHOICE,
        /** None of their choices had room. */
        REST,
        NO_PREFERENCE,
        /** They did not choose. */
        SILENT,
        /** They lead it or speak in it. */
        CONTRIBUTES,
        /** Staff decided. */
        BY_HAND,
        /** They took a free place themselves. */
        CHOSEN,
        /** They came after the others were placed. */
        LATE,
        /** A place came free that they wanted more. */
        FREED,
        /** They said they do not take part. */
        NOT_JOINING,
        /** Nothing was left that they can be in. */
        NOWHERE
    }

    public record Missed(long session, Obstacle why) {}

    public Placed {
        missed = List.copyOf(missed);
    }

    Placed as(How another) {
        return new Placed(person, round, session, another, rank, weight, missed);
    }

    /** How far from their first choice: none for who got it, or had no wish. */
    int badLuck() {
        return switch (how) {
            case CHOICE -> rank == null ? 0 : rank - 1;
            case REST, NOWHERE -> Wish.MOST;
            case NO_PREFERENCE, SILENT, CONTRIBUTES, BY_HAND, CHOSEN, LATE, FREED, NOT_JOINING -> 0;
        };
    }
}
