package nl.bijeen.access;

import java.util.regex.Pattern;

/** Where somebody goes who has signed in. Always a page of the office: a link must not carry people off to another site. */
final class Destination {

    static final String OFFICE = "/bureau";

    private static final Pattern IN_THE_OFFICE = Pattern.compile("/bureau([/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private Destination() {}

    /** The path that was wanted, if it is one of the office; else the office's front page. */
    static String of(String wanted) {
        var usable = IN_THE_OFFICE.matcher(wanted).matches()
                && !wanted.startsWith("/bureau/aanmelden")
                && wanted.length() <= 500;
        return usable ? wanted : OFFICE;
    }
}
