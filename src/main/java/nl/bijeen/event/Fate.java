package nl.bijeen.event;

/** What was last decided about whether a meeting is held. What the clock adds to it is {@link Status}. */
public enum Fate {
    DRAFT,
    PUBLISHED,
    CALLED_OFF,
    POSTPONED,
    REPLACED
}
