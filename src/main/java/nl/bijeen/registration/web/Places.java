package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Bookings;
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
        if (number != null) {
            var places = of(booking(token), token, request);
            if (number < 1 || number > places.size()) throw new NotFound();
            return places.get(number - 1);
        }
        var registration = registrations.find(token).orElseThrow(NotFound::new);
        var home = Language.path(request, "/mijn/" + token);
        var event = events.get(registration.event());
        var organiser = associations.get(registration.association());
        return new Place(registration, event, organiser, home, home, event.status(clock.instant()));
    }

    /** Whether whoever waits for this place gets it together with others of their booking. */
    boolean waitsTogether(Place place) {
        return place.registration().waiting()
                && bookings.of(place.registration()).waitsTogether();
    }

    /** A place where something can still be changed; who comes too late gets the page that says why not. */
    Place open(String token, @Nullable Integer number, HttpServletRequest request) {
        var place = find(token, number, request);
        if (!place.open()) throw new TooLate(place.home());
        return place;
    }

    /** All places of a booking, in the order in which they were entered. */
    List<Place> of(Booking booking, String token, HttpServletRequest request) {
        var home = Language.path(request, "/boeking/" + token);
        var event = events.get(booking.event());
        var organiser = associations.get(booking.association());
        var status = event.status(clock.instant());
        return IntStream.range(0, booking.registrations().size())
                .mapToObj(i ->
                        new Place(booking.registrations().get(i), event, organiser, home, home + "/" + (i + 1), status))
                .toList();
    }
}
