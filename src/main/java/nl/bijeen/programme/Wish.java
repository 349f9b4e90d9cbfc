package nl.bijeen.programme;

import java.util.List;

/**
 * What somebody wants of a round.
 *
 * @param sessions ids, the dearest first; only where the kind is {@code RANKED}
 */
public record Wish(Kind kind, List<Long> sessions) {

    /** First to fifth choice. */
    public static final int MOST = 5;

    /** Who did not choose. They take part, with what is left. */
    public static final Wish SILENT = new Wish(Kind.SILENT, List.of());

    public static final Wish NO_PREFERENCE = new Wish(Kind.NO_PREFERENCE, List.of());
    public static final Wish NOT_JOINING = new Wish(Kind.NOT_JOINING, List.of());

    public enum Kind {
        RANKED,
        NO_PREFERENCE,
        NOT_JOINING,
        SILENT
    }

    public Wish {
        sessions = List.copyOf(sessions);
        if ((kind == Kind.RANKED) == sessions.isEmpty())
            throw new IllegalArgumentException("Only ranked wishes name sessions");
        if (sessions.size() > MOST || sessions.stream().distinct().count() < sessions.size())
            throw new IllegalArgumentException("At most five different sessions");
    }

    public static Wish ranked(List<Long> sessions) {
        return new Wish(Kind.RANKED, sessions);
    }

    /** From 1; the one after the last possible where they did not choose it. */
    int rank(long session) {
        var found = sessions.indexOf(session);
        return found < 0 ? MOST + 1 : found + 1;
    }

    boolean joins() {
        return kind != Kind.NOT_JOINING;
    }
}
