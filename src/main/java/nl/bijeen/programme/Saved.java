package nl.bijeen.programme;

/** What comes of saving a room or somebody who contributes. Only {@link #DONE} wrote something. */
public enum Saved {
    DONE,
    /** Another of the meeting has that name or address. */
    TAKEN,
    /** Somebody else saved since the form was opened. */
    OVERTAKEN,
    /** Somebody else removed it. */
    GONE
}
