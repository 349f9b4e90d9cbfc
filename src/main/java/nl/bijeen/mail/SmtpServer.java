package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Session;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes our letters.
 *
 * @param tls encrypted from the first byte; otherwise only when the server offers it (STARTTLS)
 * @param user null when the server asks for no password
 */
record SmtpServer(
        boolean tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads {@code smtp://user:password@host:port} or {@code smtps://…}; user, password and port may be left out, and signs
     * such as @ in a password are written as %40.
     *
     * @throws IllegalArgumentException when it is not such an address; the message never holds the password
     */
    static SmtpServer of(String url) {
        var uri = parse(url);
        var tls = "smtps".equals(uri.getScheme());
        if (!tls && !"smtp".equals(uri.getScheme())) throw malformed();
        if (uri.getHost() == null) throw malformed();
        var login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var user = login.length == 2 ? URLDecoder.decode(login[0].replace("+", "%2B"), UTF_8) : null;
        var password = login.length == 2 ? URLDecoder.decode(login[1].replace("+", "%2B"), UTF_8) : null;
        return new SmtpServer(tls, uri.getHost(), port(uri, tls, user != null), user, password);
    }

    /** @param ourName the name this installation calls itself by when it greets the server */
    Session session(String ourName) {
        var settings = new Properties();
        settings.put("mail.smtp.localhost", ourName);
        settings.put("mail.smtp.socketFactory", new PromptSockets());
        settings.put("mail.smtp.auth", String.valueOf(user != null));
        settings.put("mail.smtp.ssl.enable", String.valueOf(tls));
        settings.put("mail.smtp.starttls.enable", "true");
        // A password never travels in the clear, unless it does not travel.
        settings.put(
                "mail.smtp.starttls.required", String.valueOf(user != null && !tls && !THIS_MACHINE.contains(host)));
        // Without a password, encryption with whatever certificate a relay made for itself is better than none.
        var trusting = (user == null && !tls) || THIS_MACHINE.contains(host);
        settings.put("mail.smtp.ssl.checkserveridentity", String.valueOf(!trusting));
        if (trusting) settings.put("mail.smtp.ssl.trust", "*");
        settings.put("mail.smtp.connectiontimeout", "10000");
        settings.put("mail.smtp.timeout", "30000");
        settings.put("mail.smtp.writetimeout", "30000");
        return Session.getInstance(settings);
    }

    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }

    private static int port(URI uri, boolean tls, boolean login) {
        if (uri.getPort() != -1) return uri.getPort();
        if (tls) return 465;
        return login ? 587 : 25;
    }

    private static URI parse(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            // Not passed on: its message repeats the address, password included.
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("a mail server is written as smtp://user:password@host:port or smtps://…");
    }
}
