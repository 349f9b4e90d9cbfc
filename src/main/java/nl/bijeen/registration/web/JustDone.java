package nl.bijeen.registration.web;

import java.util.Set;

/** What somebody just did, as the address of their own page tells it after a form was sent. */
final class JustDone {

    private static final Set<String> TOLD = Set.of(
            "gelukt",
            "gewijzigd",
            "overgedragen",
            "afgemeld",
            "bevestigd",
            "aangenomen",
            "te-laat",
            "wacht",
            "gekozen");

    private JustDone() {}

    /** Empty for anything we never said. */
    static String known(String told) {
        return TOLD.contains(told) ? told : "";
    }
}
