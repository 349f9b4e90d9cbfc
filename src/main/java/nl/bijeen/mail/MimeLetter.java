package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * A letter as it goes over the wire: plain text and HTML, and for an invitation the calendar both as an alternative (RFC
 * 6047, for programs that show buttons) and as an attachment (for those that do not).
 */
final class MimeLetter extends MimeMessage {

    static {
        // Otherwise every part of every letter looks through all libraries for who makes its streams.
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    private final String messageId;
    private final FastByteArrayOutputStream written = new FastByteArrayOutputStream(16_384);

    MimeLetter(Session session, Envelope envelope, PostOffice office, Instant now) throws MessagingException {
        super(session);
        messageId = "<" + envelope.token() + "@" + office.host() + ">";
        setFrom(address(office.from().value(), envelope.sender()));
        setRecipient(RecipientType.TO, address(envelope.recipient(), ""));
        if (envelope.replyTo() != null) setReplyTo(new InternetAddress[] {address(envelope.replyTo(), "")});
        setSubject(envelope.subject(), UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", envelope.locale());
        if (envelope.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + office.address(envelope.unsubscribe()) + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(content(envelope));
        saveChanges();
        write();
    }

    /** Written out once, in memory: encoded byte by byte into the connection it takes four times as long. */
    private void write() throws MessagingException {
        try {
            super.writeTo(written, null);
        } catch (IOException e) {
            throw new MessagingException("A letter could not be written out", e);
        }
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] withoutHeaders) throws IOException {
        written.writeTo(out);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Envelope envelope) throws MessagingException {
        var ways = new MimeMultipart("alternative");
        ways.addBodyPart(text(envelope.plain(), "plain"));
        ways.addBodyPart(text(envelope.html(), "html"));
        if (envelope.calendar() == null) return ways;

        ways.addBodyPart(
                calendar(envelope.calendar(), "text/calendar; method=" + envelope.method() + "; charset=UTF-8"));
        var attachment = calendar(envelope.calendar(), "application/ics; name=invite.ics");
        attachment.setFileName("invite.ics");
        attachment.setDisposition(MimeBodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", holding(ways), attachment);
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), kind);
        return part;
    }

    private static MimeBodyPart calendar(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        // Left as it is, a relay may rewrite long lines and line ends, on which calendars depend.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart holding(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    /** Domains with letters outside ASCII travel in their ASCII form, which every server takes. */
    private static InternetAddress address(String address, String name) throws MessagingException {
        var at = address.lastIndexOf('@');
        try {
            var ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            return name.isEmpty() ? new InternetAddress(ascii) : new InternetAddress(ascii, name, UTF_8.name());
        } catch (IllegalArgumentException | UnsupportedEncodingException e) {
            throw new MessagingException("Not a deliverable address", e);
        }
    }
}
