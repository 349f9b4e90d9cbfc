package nl.bijeen.invitation;

import nl.bijeen.access.Tokens;
import org.springframework.stereotype.Component;

/** The private pages that invitations open. Their addresses are worked out again each time: only the hashes are kept. */
@Component
public class PrivatePages {

    private final Tokens tokens;

    PrivatePages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What somebody brings who comes by their invitation. */
    public String token(Invitation invitation) {
        return tokens.token("invitation", invitation.id(), 0);
    }

    /** The path of the page where somebody answers. */
    public String path(Invitation invitation) {
        return "/uitnodiging/" + token(invitation);
    }
}
