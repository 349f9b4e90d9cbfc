package nl.bijeen.registration;

import java.util.Optional;
import nl.bijeen.audience.Invited;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import org.springframework.stereotype.Component;

/** Invitations for tests: a token that names whom it invites, to any meeting. */
@Component
public class TestInvitations implements Invited {

    private static final String PREFIX = "test-invitation:";

    public static String token(String address) {
        return PREFIX + address;
    }

    @Override
    public Optional<Guest> invited(EventId event, String token) {
        if (!token.startsWith(PREFIX)) return Optional.empty();
        return Optional.of(
                new Guest("Genodigde", new EmailAddress(token.substring(PREFIX.length())), "Gemeente Kruinwijk"));
    }
}
