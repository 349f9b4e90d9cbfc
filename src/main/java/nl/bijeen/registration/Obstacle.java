package nl.bijeen.registration;

/** Why somebody else got a seat first, though it was their turn. */
public enum Obstacle {
    /** Enough come from their organisation or group, or in what they chose. */
    LIMIT,
    /** They stay together with others, and there were not seats enough for all of them. */
    TOGETHER,
    /** The seats that were left are kept for speakers and hosts. */
    KEPT,
    /** They let an offer pass. */
    RESTS
}
