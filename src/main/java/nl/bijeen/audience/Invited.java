package nl.bijeen.audience;

import java.util.Optional;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;

/** Who knows which personal invitations hold. Implemented by the module that sends them, as a bean. */
public interface Invited {

    /** Whom the link with this token invites to this meeting; empty when it does not, or no longer. */
    Optional<Guest> invited(EventId event, String token);

    /** As the form is filled in for them. Organisation may be empty. */
    record Guest(String name, EmailAddress email, String organisation) {}
}
