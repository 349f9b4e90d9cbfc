package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
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
    public Map<String, Guest> invited(EventId event, Collection<String> tokens) {
        return tokens.stream()
                .filter(it -> it.startsWith(PREFIX))
                .distinct()
                .collect(toMap(it -> it, TestInvitations::guest));
    }

    private static Guest guest(String token) {
        return new Guest("Genodigde", new EmailAddress(token.substring(PREFIX.length())), "Gemeente Kruinwijk");
    }
}
