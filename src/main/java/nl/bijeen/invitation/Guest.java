package nl.bijeen.invitation;

import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation is for, as the association that invites knows them. Phone, organisation and title may be empty.
 *
 * @param role what they do; null when the register does not say
 * @param person their token in the register; null for a colleague who is not in it
 */
public record Guest(
        String name,
        @Nullable EmailAddress email,
        String phone,
        String organisation,
        String title,
        Position.@Nullable Role role,
        @Nullable String person) {

    boolean has(EmailAddress address) {
        return email != null && email.value().equalsIgnoreCase(address.value());
    }
}
