package nl.bijeen.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who made a change.
 *
 * @param id of the staff member; null for all others
 * @param name of the staff member at that time; null for all others: a participant's name is a detail that can be forgotten
 */
public record Actor(Kind kind, @Nullable Long id, @Nullable String name) {

    public enum Kind {
        STAFF,
        PARTICIPANT,
        PROGRAM
    }

    public static Actor staff(long id, String name) {
        return new Actor(Kind.STAFF, id, name);
    }

    /** Somebody behind a private link or a public form; the subject of the entry says which. */
    public static Actor participant() {
        return new Actor(Kind.PARTICIPANT, null, null);
    }

    /** The program by itself, because it was time. */
    public static Actor program() {
        return new Actor(Kind.PROGRAM, null, null);
    }
}
