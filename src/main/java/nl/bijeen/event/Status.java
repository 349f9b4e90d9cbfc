package nl.bijeen.event;

/** How a meeting stands at one moment: what was decided, and what the clock makes of it. */
public enum Status {
    DRAFT,
    ANNOUNCED,
    OPEN,
    CLOSED,
    RUNNING,
    OVER,
    REPORTED,
    CALLED_OFF,
    POSTPONED,
    REPLACED;

    /** Whether people can still look forward to it. */
    public boolean ahead() {
        return this == ANNOUNCED || this == OPEN || this == CLOSED;
    }

    public boolean past() {
        return this == OVER || this == REPORTED;
    }

    /** Whether it is not held as announced. */
    public boolean off() {
        return this == CALLED_OFF || this == POSTPONED || this == REPLACED;
    }
}
