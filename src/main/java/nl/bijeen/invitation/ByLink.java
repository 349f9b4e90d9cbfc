package nl.bijeen.invitation;

import java.util.Optional;
import nl.bijeen.audience.Invited;
import nl.bijeen.event.EventId;
import org.springframework.stereotype.Component;

/** Answers the desk whom a personal link invites. */
@Component
class ByLink implements Invited {

    private final Invitations invitations;

    ByLink(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<Guest> invited(EventId event, String token) {
        return invitations
                .valid(event, token)
                .map(Invitation::guest)
                .flatMap(it ->
                        Optional.ofNullable(it.email()).map(email -> new Guest(it.name(), email, it.organisation())));
    }
}
