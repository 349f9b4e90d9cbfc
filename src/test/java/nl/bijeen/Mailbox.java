package nl.bijeen;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real SMTP server on a free port, in whose boxes tests read what arrived. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Mailbox() {
        server.start();
    }

    /** For {@code bijeen.smtp-url}. */
    public String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /** What has arrived for an address by now, oldest first. */
    public List<MimeMessage> inbox(String address) {
        var letters = new ArrayList<MimeMessage>();
        for (var letter : server.getReceivedMessages()) if (isTo(letter, address)) letters.add(letter);
        return letters;
    }

    /** The letters to an address, as soon as there are this many. */
    public List<MimeMessage> await(String address, int count) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (inbox(address).size() < count) {
            assertThat(System.nanoTime())
                    .as(
                            "%s letters arrive for %s; there are %s",
                            count, address, inbox(address).size())
                    .isLessThan(deadline);
            var _ = server.waitForIncomingEmail(200, server.getReceivedMessages().length + 1);
        }
        return inbox(address);
    }

    /** The newest letter to an address, once there is one. */
    public MimeMessage newest(String address) {
        return await(address, 1).getLast();
    }

    /** All that arrived, whoever it is for. */
    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    public void stop() {
        server.stop();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            for (var to : letter.getRecipients(Message.RecipientType.TO))
                if (to.toString().equalsIgnoreCase(address)) return true;
            return false;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
