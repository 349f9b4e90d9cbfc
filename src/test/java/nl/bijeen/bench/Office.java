package nl.bijeen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody in the office of an association, signed in. */
record Office(int port, String cookie) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Signs in with a link that was not mailed but put into the database. */
    static Office of(Ground ground, long association, int port) throws IOException, SQLException {
        var token = UUID.randomUUID().toString().replace("-", "");
        ground.editor(association, hash(token));
        var path = "/bureau/aanmelden/" + token;
        try (var wire = new Wire(port)) {
            var page = wire.send("GET", path, "", new byte[0]);
            var form = TOKEN.matcher(page.text());
            if (!form.find()) throw new IOException("No button to sign in: " + page.head());
            var headers = "Cookie: " + Visitor.cookie(page) + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
            var signedIn = wire.send("POST", path, headers, ("_csrf=" + form.group(1)).getBytes(UTF_8));
            return new Office(port, Visitor.cookie(signedIn));
        }
    }

    /** Opens this page of the office again and again. */
    Load.Client reader(String path) {
        return PagePart.reader(port, path, "Cookie: " + cookie + "\r\n");
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
