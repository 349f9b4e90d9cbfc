package nl.bijeen;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.bijeen.database.Database;
import nl.bijeen.mail.EmailAddress;

/** What the operator set in the environment. Whoever holds one knows that every value is well formed. */
record Settings(
        Path data,
        int port,
        URI publicUrl,
        Optional<Database> database,
        Optional<String> smtpUrl,
        String mailFrom,
        Optional<String> secret) {

    /** A setting that does not exist or whose value cannot be meant. The message never repeats a value that may be secret. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        Wrong(String what) {
            super(what);
        }
    }

    private static final int SECRET_BYTES = 32;
    private static final List<String> NAMES = List.of(
            "BIJEEN_DATA",
            "BIJEEN_PORT",
            "BIJEEN_PUBLIC_URL",
            "BIJEEN_DATABASE_URL",
            "BIJEEN_SMTP_URL",
            "BIJEEN_MAIL_FROM",
            "BIJEEN_SECRET");

    /** Reads the environment; an empty value counts as not set. Throws {@link Wrong}. */
    static Settings read(Map<String, String> environment, Path defaultData) {
        refuseUnknown(environment.keySet());
        var given = new Given(environment);
        if (given.has("BIJEEN_SMTP_URL") && !given.has("BIJEEN_MAIL_FROM"))
            throw new Wrong("BIJEEN_SMTP_URL asks for BIJEEN_MAIL_FROM, the address that letters come from");
        var port = given.read("BIJEEN_PORT", "a number from 1 to 65535", Settings::port)
                .orElse(8080);
        return new Settings(
                given.read("BIJEEN_DATA", "the path of a folder", Path::of).orElse(defaultData),
                port,
                given.read("BIJEEN_PUBLIC_URL", "an address like https://bijeen.example.org", Settings::publicUrl)
                        .orElse(URI.create("http://localhost:" + port)),
                given.read(
                        "BIJEEN_DATABASE_URL",
                        "an address like postgresql://user:password@host:5432/name",
                        Database::parse),
                given.read("BIJEEN_SMTP_URL", "an address like smtp://user:password@host:587", Settings::smtpUrl),
                given.read("BIJEEN_MAIL_FROM", "a mail address", it -> new EmailAddress(it).value())
                        .orElse("bijeen@example.org"),
                given.read("BIJEEN_SECRET", "base64 of at least 32 random bytes", Settings::secret));
    }

    /** The values of the environment, read one by one so that a mistake names its setting. */
    private record Given(Map<String, String> environment) {

        boolean has(String name) {
            return !environment.getOrDefault(name, "").isBlank();
        }

        <T> Optional<T> read(String name, String expected, Reader<T> reader) {
            if (!has(name)) return Optional.empty();
            try {
                return Optional.of(
                        reader.read(environment.getOrDefault(name, "").strip()));
            } catch (IllegalArgumentException | URISyntaxException e) {
                throw new Wrong(name + " should be " + expected);
            }
        }
    }

    private interface Reader<T> {
        T read(String value) throws URISyntaxException;
    }

    static String secret(String value) {
        if (Base64.getDecoder().decode(value).length < SECRET_BYTES) throw new IllegalArgumentException("too short");
        return value;
    }

    private static int port(String value) {
        var port = Integer.parseInt(value);
        if (port < 1 || port > 65535) throw new IllegalArgumentException("not a port");
        return port;
    }

    private static URI publicUrl(String value) throws URISyntaxException {
        var url = new URI(value.replaceAll("/+$", ""));
        var plain = new URI(url.getScheme(), null, url.getHost(), url.getPort(), null, null, null);
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme()) || !url.equals(plain))
            throw new IllegalArgumentException("not the address of a site");
        return url;
    }

    private static String smtpUrl(String value) throws URISyntaxException {
        var url = new URI(value);
        if (url.getHost() == null || !Set.of("smtp", "smtps").contains(url.getScheme()))
            throw new IllegalArgumentException("not the address of a mail server");
        return value;
    }

    private static void refuseUnknown(Set<String> names) {
        for (var name : new TreeSet<>(names)) {
            if (!name.regionMatches(true, 0, "BIJEEN_", 0, 7) || NAMES.contains(name)) continue;
            throw new Wrong("there is no setting " + name + "; did you mean " + nearest(name) + "?");
        }
    }

    private static String nearest(String name) {
        return NAMES.stream()
                .max(Comparator.comparingDouble(it -> likeness(it, name.toUpperCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** From 0 to 1: how much of both words is their longest common row of letters, with anything between those. */
    private static double likeness(String one, String other) {
        var longest = new int[one.length() + 1][other.length() + 1];
        for (var i = 1; i <= one.length(); i++) {
            for (var j = 1; j <= other.length(); j++) {
                longest[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return 2.0 * longest[one.length()][other.length()] / (one.length() + other.length());
    }
}
