package nl.bijeen.programme;

/** Why somebody is not in a breakout they wanted. */
public enum Obstacle {
    /** It is not held. */
    CALLED_OFF,
    /** They take part in it, or in a repeat of it, at another moment. */
    TWICE,
    /** They are elsewhere at that time. */
    ELSEWHERE,
    NOT_STEP_FREE,
    NO_HEARING_LOOP,
    /** As many of their organisation as may are in it. */
    ORGANISATION,
    FULL
}
