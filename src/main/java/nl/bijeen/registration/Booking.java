package nl.bijeen.registration;

import java.util.List;
import java.util.Locale;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;

/**
 * What one person submitted, and how those they registered stand now.
 *
 * @param registrations in the order in which they were entered
 */
public record Booking(
        long id,
        AssociationId association,
        EventId event,
        String name,
        EmailAddress email,
        Locale language,
        List<Registration> registrations) {

    public Booking {
        registrations = List.copyOf(registrations);
    }

    /** Whether it is about nobody but the booker, who then needs no overview beside their own page. */
    public boolean forOneself() {
        return registrations.size() == 1 && isBooker(registrations.getFirst());
    }

    public boolean isBooker(Registration registration) {
        return registration.person().has(email);
    }

    public boolean anyNameFollows() {
        return registrations.stream().anyMatch(it -> it.person().nameFollows() && !it.gone());
    }
}
