package nl.bijeen.programme;

import org.jspecify.annotations.Nullable;

/**
 * What belongs to a session: a link, or a file of our own.
 *
 * @param token names it in addresses
 * @param link the address elsewhere; null for a file
 */
public record Material(
        String token, Moment moment, String title, @Nullable String link) {

    public enum Moment {
        /** To read beforehand. */
        BEFORE,
        /** What it left. */
        AFTER
    }

    /** Where it can be read: elsewhere, or with us. */
    public String address() {
        return link == null ? "/programma/stuk/" + token : link;
    }
}
