package nl.bijeen.programme;

import java.util.List;

/** What comes of a change to the programme. */
public sealed interface Answer extends Changed {

    /** It was done. The warnings are for staff to weigh. */
    record Done(List<Conflict> warnings) implements Answer {}

    /** It cannot be, and nothing was written. */
    record Refused(List<Conflict> conflicts) implements Answer {}
}
