package nl.bijeen.programme;

import org.jspecify.annotations.Nullable;

/** One thing that became different about a session since people last heard of the programme. Each is one sentence. */
public sealed interface Alteration {

    /** The session as it is now; as it was, when it is no more. */
    Told.Part session();

    record Added(Told.Part session) implements Alteration {}

    /** Called off, or gone from the programme. */
    record Dropped(Told.Part session) implements Alteration {}

    /** Held after all. */
    record HeldAfterAll(Told.Part session) implements Alteration {}

    record Moved(Told.Part session, Span before) implements Alteration {}

    /** In another room, or in one at last; the session's room is null when it has none any more. */
    record Elsewhere(Told.Part session, @Nullable String before) implements Alteration {}

    record Renamed(Told.Part session, String before) implements Alteration {}
}
