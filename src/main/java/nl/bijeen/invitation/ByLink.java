package nl.bijeen.invitation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    public Map<String, Guest> invited(EventId event, Collection<String> tokens) {
        var guests = new HashMap<String, Guest>();
        invitations.valid(event, tokens).forEach((token, invitation) -> {
            var it = invitation.guest();
            if (it.email() != null) guests.put(token, new Guest(it.name(), it.email(), it.organisation()));
        });
        return guests;
    }
}
