package nl.bijeen.people;

import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an association knows.
 *
 * @param token their name in addresses of the office
 */
public record Person(long id, AssociationId association, String token, Profile profile) {

    /**
     * How they are called and reached.
     *
     * @param phone may be empty
     */
    public record Profile(String name, @Nullable EmailAddress email, String phone) {}

    public String name() {
        return profile.name();
    }

    /** Under which the journal keeps what happened to them. */
    public String subject() {
        return "person:" + id;
    }
}
