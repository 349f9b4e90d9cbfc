package nl.bijeen.registration;

import java.util.List;
import java.util.Locale;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;

/**
 * What one person submitted, and how those they registered stand now.
 *
 * @param together those who wait, wait until there is a seat for all of them
 * @param registrations in the order in which they were entered
 */
public record Booking(
        long id,
        AssociationId association,
        EventId event,
        String name,
        EmailAddress email,
        Locale language,
        boolean together,
        List<Registration> registrations) {

    public Booking {
        registrations = List.copyOf(registrations);
    }

    Booking with(List<Registration> people) {
        return new Booking(id, association, event, name, email, language, together, people);
    }

    /** Whether it is about nobody but the booker, who then needs no overview beside their own page. */
    public boolean forOneself() {
        return registrations.size() == 1 && isBooker(registrations.getFirst());
    }

    public boolean isBooker(Registration registration) {
        return registration.person().has(email);
    }

    /** Whether several wait until there is a seat for all of them. */
    public boolean waitsTogether() {
        return together && registrations.stream().filter(Registration::waiting).count() > 1;
    }

    public boolean anyNameFollows() {
        return registrations.stream().anyMatch(it -> it.person().nameFollows() && !it.gone());
    }
}
