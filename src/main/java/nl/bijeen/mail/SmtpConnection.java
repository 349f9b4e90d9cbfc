package nl.bijeen.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import nl.bijeen.mail.Delivery.Delivered;
import nl.bijeen.mail.Delivery.PutOff;
import nl.bijeen.mail.Delivery.Refused;
import nl.bijeen.mail.Delivery.Unreachable;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** One conversation with the mail server, in which many letters are handed over. Opened at the first one. */
final class SmtpConnection implements AutoCloseable {

    private final SmtpServer server;
    private final PostOffice office;
    private final Session session;
    private @Nullable SMTPTransport transport;

    SmtpConnection(SmtpServer server, PostOffice office) {
        this.server = server;
        this.office = office;
        this.session = server.session(office.host());
    }

    Delivery deliver(Envelope envelope, Instant now) {
        SMTPTransport open;
        try {
            open = open();
        } catch (MessagingException e) {
            return new Unreachable(reason(e));
        }
        MimeLetter letter;
        try {
            letter = new MimeLetter(session, envelope, office, now);
        } catch (MessagingException | RuntimeException e) {
            // It will not get better by waiting.
            return new Refused(reason(e));
        }
        try {
            open.sendMessage(letter, letter.getAllRecipients());
            return new Delivered();
        } catch (MessagingException e) {
            return isFinal(e) ? new Refused(reason(e)) : new PutOff(reason(e));
        }
    }

    @Override
    public void close() {
        if (transport == null) return;
        try {
            transport.close();
        } catch (MessagingException _) {
            // The letters were taken; a server that does not say goodbye changes nothing.
        }
    }

    /** A server may hang up between two letters, or after one it did not like. */
    private SMTPTransport open() throws MessagingException {
        if (transport != null && transport.isConnected()) return transport;
        var fresh = (SMTPTransport) session.getTransport("smtp");
        fresh.connect(server.host(), server.port(), server.user(), server.password());
        transport = fresh;
        return fresh;
    }

    /** A 5xx about the receiver or the letter itself. One about us, the sender, is a mistake in the settings. */
    private static boolean isFinal(MessagingException failure) {
        for (Throwable it = failure; it != null; it = next(it)) {
            if (it instanceof SMTPAddressFailedException refused) return isFinal(refused.getReturnCode());
            if (it instanceof SMTPSendFailedException refused
                    && refused.getCommand().startsWith("MAIL")) return false;
            if (it instanceof SMTPSendFailedException refused && isFinal(refused.getReturnCode())) return true;
        }
        return false;
    }

    /** 552 sounds final but may pass (RFC 5321, 4.5.3.1.10). */
    private static boolean isFinal(int code) {
        return code >= 500 && code != 552;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : failure.getCause();
    }

    private static String reason(Exception failure) {
        var deepest = (Throwable) failure;
        for (var next = next(deepest); next != null; next = next(deepest)) deepest = next;
        var message = deepest.getMessage();
        return Envelope.oneLine(message == null ? deepest.getClass().getSimpleName() : message);
    }
}
