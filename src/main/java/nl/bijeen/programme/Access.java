package nl.bijeen.programme;

/** What somebody may need of a room, without which they cannot take part in it. */
public enum Access {
    STEP_FREE,
    HEARING_LOOP
}
