package nl.bijeen.audience;

import java.util.Collection;
import java.util.Map;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;

/** Who knows which personal invitations hold. Implemented by the module that sends them, as a bean. */
public interface Invited {

    /** Whom links with these tokens invite to this meeting, by token; without those that do not, or no longer. */
    Map<String, Guest> invited(EventId event, Collection<String> tokens);

    /** As the form is filled in for them. Organisation may be empty. */
    record Guest(String name, EmailAddress email, String organisation) {}
}
