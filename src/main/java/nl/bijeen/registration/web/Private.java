package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What pages behind a private link have in common: no one keeps or finds them, and they know what was just done. */
final class Private {

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

    private Private() {}

    static void mark(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** What was just done, as the address says; empty for anything we never said. */
    static String known(String told) {
        return TOLD.contains(told) ? told : "";
    }
}
