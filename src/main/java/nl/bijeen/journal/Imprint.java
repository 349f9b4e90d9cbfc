package nl.bijeen.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields in a fixed order. Each field is its length in four bytes (big-endian; -1 for no value) and then its
 * bytes in UTF-8, so that no two different rows of fields give the same bytes. Described in docs/decisions/0004.
 */
final class Imprint {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Imprint with(@Nullable String field) {
        if (field == null) {
            bytes.writeBytes(length(-1));
            return this;
        }
        var encoded = field.getBytes(UTF_8);
        bytes.writeBytes(length(encoded.length));
        bytes.writeBytes(encoded);
        return this;
    }

    Imprint with(@Nullable Long field) {
        return with(field == null ? null : field.toString());
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
