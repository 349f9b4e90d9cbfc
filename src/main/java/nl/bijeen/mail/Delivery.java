package nl.bijeen.mail;

/** What came of one attempt to deliver a letter. The reasons are those of the mail server, for the office to read. */
sealed interface Delivery {

    record Delivered() implements Delivery {}

    /** The server will never take this letter. */
    record Refused(String reason) implements Delivery {}

    /** The server may take it later. */
    record PutOff(String reason) implements Delivery {}

    /** There is no server to talk to, so the other letters need not be tried either. */
    record Unreachable(String reason) implements Delivery {}
}
