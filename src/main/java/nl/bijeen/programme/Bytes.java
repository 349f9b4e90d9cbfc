package nl.bijeen.programme;

/** A file to serve. */
@SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
public record Bytes(String title, String mediaType, byte[] bytes) {}
