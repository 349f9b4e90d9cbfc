package nl.bijeen.intake;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes the announcement out of a mail: the subject, then the page or the text in it. */
final class Mail {

    private static final int DEEPEST = 8;

    private Mail() {}

    static Written read(byte[] bytes) throws IOException {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var body = body(mail, 0);
            var subject = mail.getSubject() == null
                    ? ""
                    : mail.getSubject().replaceFirst("^(?:(?:[Ff]w?d?|RE|Re|FW|Doorst|Antw):\\s*){1,5}", "");
            var written = body == null ? Written.plain("") : body;
            return new Written(
                    subject + "\n\n" + written.text(), written.markup(), sent(mail), written.links(), written.images());
        } catch (MessagingException e) {
            throw new IOException("no mail can be read from it", e);
        }
    }

    private static @Nullable LocalDate sent(MimeMessage mail) throws MessagingException {
        var sent = mail.getSentDate();
        return sent == null ? null : LocalDate.ofInstant(sent.toInstant(), ZoneId.of("Europe/Amsterdam"));
    }

    // The page is preferred to the text beside it: it has the structure.
    private static @Nullable Written body(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return null;
        if (part.isMimeType("text/html")) return HtmlPage.read(words(part));
        if (part.isMimeType("text/*")) return Written.plain(words(part));
        if (!(content(part) instanceof Multipart parts)) return null;
        Written best = null;
        for (int at = 0; at < parts.getCount(); at++) {
            var found = body(parts.getBodyPart(at), depth + 1);
            if (found != null && (best == null || parts.getBodyPart(at).isMimeType("text/html"))) best = found;
        }
        return best;
    }

    /** Null where what is said of it is so damaged that the library for mail trips over it. */
    private static @Nullable Object content(Part part) throws MessagingException, IOException {
        try {
            return part.getContent();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        return content(part) instanceof String words
                ? ofWindows(words)
                : Documents.words(part.getInputStream().readAllBytes());
    }

    // Windows called its own letters ISO 8859-1, and there its dashes and quotation marks are marks that nobody sees.
    private static String ofWindows(String words) {
        boolean hidden = words.chars().anyMatch(it -> it >= 0x80 && it < 0xa0);
        return hidden && words.chars().allMatch(it -> it <= 0xff)
                ? new String(words.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1252"))
                : words;
    }
}
