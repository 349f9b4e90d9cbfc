package nl.bijeen.mail;

import java.util.Optional;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where letters leave from: the mail server, if one is set, and our own address on every envelope. */
@Component
public class PostOffice {

    private final @Nullable SmtpServer server;
    private final EmailAddress from;
    private final boolean demo;
    private final PublicUrl publicUrl;

    /** @throws IllegalArgumentException when the mail server's address cannot be read */
    PostOffice(
            @Value("${bijeen.smtp-url:}") String smtpUrl,
            @Value("${bijeen.mail-from:}") EmailAddress from,
            @Value("${bijeen.demo:false}") boolean demo,
            PublicUrl publicUrl) {
        this.server = smtpUrl.isBlank() ? null : SmtpServer.of(smtpUrl);
        this.publicUrl = publicUrl;
        this.from = from;
        this.demo = demo;
    }

    /** Whether letters leave at all. Where no mail server is set they are kept, to be read in the office. */
    public boolean isOpen() {
        return server != null;
    }

    /** Whether a letter to this address leaves. The invented people of the demonstration live where nobody does (RFC 2606). */
    public boolean delivers(EmailAddress to) {
        return isOpen() && !(demo && to.value().endsWith(".example"));
    }

    Optional<SmtpServer> server() {
        return Optional.ofNullable(server);
    }

    /** Our own address. Calendars know it as the organizer, who must stay the same for one meeting (RFC 5546, 2.1.4). */
    public EmailAddress from() {
        return from;
    }

    /** The name of this installation in the network. */
    String host() {
        return publicUrl.value().getHost();
    }

    /** One of our paths as others reach it. */
    String address(String path) {
        return publicUrl.to(path);
    }
}
