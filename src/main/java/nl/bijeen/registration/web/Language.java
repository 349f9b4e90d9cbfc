package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.bijeen.view.Texts;

/** The language of a public address. */
final class Language {

    private Language() {}

    static Locale of(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/en/") ? Texts.ENGLISH : Texts.DUTCH;
    }

    /** The path in the language of the address asked for. */
    static String path(HttpServletRequest request, String path) {
        return request.getRequestURI().startsWith("/en/") ? "/en" + path : path;
    }
}
