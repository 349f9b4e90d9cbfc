package nl.bijeen.database;

import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the program finds its PostgreSQL, and as whom. */
public record Database(String jdbcUrl, String user, String password) {

    private static final int OLDEST = 15;
    private static final Pattern URL =
            Pattern.compile("postgres(?:ql)?://(?:([^:@/]+)(?::(.*))?@)?([^@/?#]+)/([^/?#]+)(\\?.*)?");

    /** Reads postgresql://user:password@host:port/name or the driver's own jdbc:postgresql://… */
    public static Database parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) return new Database(url, "", "");
        var parts = URL.matcher(url);
        if (!parts.matches()) throw new IllegalArgumentException("not a PostgreSQL address");
        return new Database(
                "jdbc:postgresql://" + parts.group(3) + "/" + parts.group(4) + part(parts, 5),
                decoded(part(parts, 1)),
                decoded(part(parts, 2)));
    }

    /** Throws {@link CannotStart} unless a PostgreSQL we can work with answers there. */
    public void check() {
        var properties = new Properties();
        if (!user.isEmpty()) properties.setProperty("user", user);
        if (!password.isEmpty()) properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "10");
        try (var connection = DriverManager.getConnection(jdbcUrl, properties)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST)
                throw new CannotStart("PostgreSQL at " + where() + " is version " + version + "; Bijeen needs " + OLDEST
                        + " or newer");
        } catch (SQLException e) {
            var why = e.getCause() instanceof UnknownHostException
                    ? "there is no host of that name"
                    : String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new CannotStart("the database at " + where() + " cannot be used: " + why, e);
        }
    }

    @Override
    public String toString() {
        return where();
    }

    /** Without the part behind the question mark, where a password may stand. */
    private String where() {
        return jdbcUrl.replaceAll("^jdbc:postgresql:(//)?|\\?.*$", "");
    }

    private static String part(Matcher parts, int group) {
        var part = parts.group(group);
        return part == null ? "" : part;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
