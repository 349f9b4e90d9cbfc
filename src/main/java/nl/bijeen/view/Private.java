package nl.bijeen.view;

import jakarta.servlet.http.HttpServletResponse;

/** What pages behind a private link have in common: their address is a key. */
public final class Private {

    private Private() {}

    /** Nobody keeps or finds what is answered, and no other site learns its address. */
    public static void mark(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
