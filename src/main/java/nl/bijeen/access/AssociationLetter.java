package nl.bijeen.access;

import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Letter;

/** A letter that an association writes under its own name, and to whose office the answers go. */
public interface AssociationLetter extends Letter {

    Association organiser();

    @Override
    default AssociationId association() {
        return organiser().id();
    }

    @Override
    default String sender() {
        return organiser().name();
    }

    @Override
    default EmailAddress replyTo() {
        return organiser().email();
    }
}
