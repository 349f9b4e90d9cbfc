package nl.bijeen.journal;

/** What came out when the journal of an association was checked from its first entry to its last. */
public sealed interface Verdict {

    /** Every entry is as it was written, and none is missing. */
    record Whole(long count) implements Verdict {}

    /** The first number at which the chain does not hold. */
    record Broken(long number, Why why) implements Verdict {}

    enum Why {
        CHANGED,
        MISSING
    }
}
