package nl.bijeen.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import nl.bijeen.database.AssociationId;

/** A page as bytes, plain and packed, with the mark by which browsers ask whether it is still the same. */
final class KeptPage {

    private final AssociationId association;
    private final byte[] html;
    private final byte[] gzip;
    private final String mark;
    private final Instant until;

    private KeptPage(AssociationId association, byte[] html, Instant until) {
        this.association = association;
        this.html = html;
        this.gzip = packed(html);
        this.mark = mark(html);
        this.until = until;
    }

    static KeptPage of(AssociationId association, byte[] html, Instant until) {
        return new KeptPage(association, html, until);
    }

    AssociationId association() {
        return association;
    }

    Instant until() {
        return until;
    }

    int size() {
        return html.length + gzip.length;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var packed = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        var tag = '"' + mark + (packed ? "-gzip\"" : "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(packed ? gzip.length : html.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(packed ? gzip : html);
    }

    private static byte[] packed(byte[] html) {
        var bytes = new ByteArrayOutputStream(html.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String mark(byte[] html) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(html))
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
