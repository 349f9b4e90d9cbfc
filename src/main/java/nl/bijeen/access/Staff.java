package nl.bijeen.access;

import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import org.springframework.security.access.AccessDeniedException;

/** Somebody who works for an association, in the office of Bijeen. */
public record Staff(long id, AssociationId association, String name, EmailAddress email, Role role) {

    public Actor actor() {
        return Actor.staff(id, name);
    }

    /** Keeps readers away from pages that are only a form; the rules of access keep them from sending one. */
    public void mustEdit() {
        if (!role.mayEdit()) throw new AccessDeniedException("A reader may not change anything");
    }

    /** How the journal calls this staff member when something happens to them. */
    String subject() {
        return "staff:" + id;
    }
}
