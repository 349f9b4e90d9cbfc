package nl.bijeen.audience;

import nl.bijeen.mail.EmailAddress;

/**
 * Whom to ask about it.
 *
 * @param name may be empty
 */
public record Contact(String name, EmailAddress email) {

    /** As it stands in a sentence. */
    public String words() {
        return name.isEmpty() ? email.value() : name + " (" + email.value() + ")";
    }
}
