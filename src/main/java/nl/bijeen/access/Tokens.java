package nl.bijeen.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What opens a private page. All have 128 bits and only letters, digits, - and _. */
@Component
public class Tokens {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Copied for each use: looking it up and giving it the secret takes longer than what it is for. */
    private final Mac mac;

    /** @param secret of this installation, in base64; at least 32 bytes */
    Tokens(@Value("${bijeen.secret}") String secret) {
        var bytes = Base64.getDecoder().decode(secret);
        if (bytes.length < 32) throw new IllegalArgumentException("bijeen.secret must be 32 bytes or more");
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The token of one thing, the same each time, so that a letter can be written again later.
     *
     * @param purpose such as {@code registration}: the tokens of two purposes have nothing to do with each other
     * @param generation a higher one gives a new token, which makes those before it worthless once its hash is stored
     */
    public String token(String purpose, long id, int generation) {
        return mac(purpose + ":" + id + ":" + generation);
    }

    /** A token nobody can work out, not even who has the secret; for links that work once. */
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    /** What is stored of a token and looked up: who reads the database cannot open a page with it. */
    public static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A keyed hash, for what could be guessed from a plain one: addresses. */
    String mac(String text) {
        try {
            var copy = (Mac) mac.clone();
            return base64(Arrays.copyOf(copy.doFinal(text.getBytes(UTF_8)), BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
