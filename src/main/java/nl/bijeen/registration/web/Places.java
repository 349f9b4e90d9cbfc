package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a private link opens. */
@Component
class Places {

    private final Associations associations;
    private final Events events;
    private final Registrations registrations;
    private final Bookings bookings;
    private final Clock clock;

    Places(Associations associations, Events events, Registrations registrations, Bookings bookings, Clock clock) {
        this.associations = associations;
        this.events = events;
        this.registrations = registrations;
        this.bookings = bookings;
        this.clock = clock;
    }

    Booking booking(String token) {
        return bookings.find(token).orElseThrow(NotFound::new);
    }

    /** With a number: that place, counted from 1, of the booking this token opens. Without: the place it opens itself. */
    Place find(String token, @Nullable Integer number, HttpServletRequest request) {
        if (number == null) {
            var home = Language.path(request, "/mijn/" + token);
            return place(registrations.find(token).orElseThrow(NotFound::new), home, home);
        }
        var places = booking(token).registrations();
        if (number < 1 || number > places.size()) throw new NotFound();
        var home = Language.path(request, "/boeking/" + token);
        return place(places.get(number - 1), home, home + "/" + number);
    }

    Place place(Registration registration, String home, String address) {
        var event = events.get(registration.event());
        return new Place(
                registration,
                event,
                associations.get(registration.association()),
                home,
                address,
                event.status(clock.instant()));
    }
}
