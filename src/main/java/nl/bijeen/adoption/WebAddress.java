package nl.bijeen.adoption;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address of the web that somebody typed or a page sent us on to. */
record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;

    /** Only http and https, with a host and without a name and password; {@code https://} may be left out. */
    static Optional<WebAddress> of(String typed) {
        var text = typed.strip();
        var whole = text.matches("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*") ? text : "https://" + text;
        try {
            return of(new URI(whole.replace(" ", "%20")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where a redirect leads, which may be written from here on. */
    Optional<WebAddress> to(String location) {
        try {
            return of(uri.resolve(new URI(location.strip().replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebAddress> of(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        var web = scheme.equals("http") || scheme.equals("https");
        var good = web && uri.getHost() != null && uri.getRawUserInfo() == null;
        return good && uri.toString().length() <= LONGEST ? Optional.of(new WebAddress(uri)) : Optional.empty();
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) return uri.getPort();
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
