package nl.bijeen.adoption;

/** What came of fetching a page: its bytes, or why there are none. */
sealed interface Fetched {

    /**
     * A page or document.
     *
     * @param name the host and what it is, with the ending that tells how to read it
     * @param address where it was found in the end
     */
    @SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
    record Document(String name, String address, byte[] bytes) implements Fetched {}

    record Refused(Reason reason) implements Fetched {}

    enum Reason {
        NOT_AN_ADDRESS,
        UNUSUAL_PORT,
        UNKNOWN_HOST,
        NOT_PUBLIC,
        TOO_MANY_REDIRECTS,
        NOT_FOUND,
        NOT_A_DOCUMENT,
        TOO_LARGE,
        TOO_SLOW,
        UNREACHABLE
    }
}
