package nl.bijeen.adoption;

import nl.bijeen.adoption.Source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One announcement as it was handed in.
 *
 * @param name with the ending that tells how to read it
 * @param page where it was fetched; null for what was handed in
 * @param problem what is known to be wrong with it before anybody reads it; null when nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
record Piece(
        String name,
        byte[] bytes,
        @Nullable String page,
        @Nullable Problem problem) {

    /** In bytes. */
    static final int LARGEST = 10_000_000;

    static Piece of(String name, byte[] bytes) {
        return new Piece(name, bytes, null, null);
    }

    static Piece broken(String name, Problem problem) {
        return new Piece(name, new byte[0], null, problem);
    }
}
