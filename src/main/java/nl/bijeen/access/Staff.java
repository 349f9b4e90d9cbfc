package nl.bijeen.access;

import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;

/** Somebody who works for an association, in the office of Bijeen. */
public record Staff(long id, AssociationId association, String name, EmailAddress email, Role role) {

    public Actor actor() {
        return Actor.staff(id, name);
    }

    /** How the journal calls this staff member when something happens to them. */
    String subject() {
        return "staff:" + id;
    }
}
