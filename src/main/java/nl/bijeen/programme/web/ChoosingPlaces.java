package nl.bijeen.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Bookings;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for whom somebody chooses: themselves, behind their own link, or one of those they registered. */
@Component
class ChoosingPlaces {

    private final Registrations registrations;
    private final Bookings bookings;

    ChoosingPlaces(Registrations registrations, Bookings bookings) {
        this.registrations = registrations;
        this.bookings = bookings;
    }

    /**
     * Somebody who has a seat.
     *
     * @param home the path of the page that led here
     * @param address the path under which is chosen for them
     * @param ofSeveral whether the same link opens the places of others too
     */
    record Place(Registration person, String home, String address, boolean ofSeveral) {

        /** Whether this is behind their own link, and not that of a booking, which whoever typed their address has too. */
        boolean own() {
            return address.equals(home);
        }
    }

    /** With a number: that place, counted from 1, of the booking this token opens. Without: the place it opens itself. */
    Place find(String token, @Nullable Integer number, HttpServletRequest request) {
        var language = request.getRequestURI().startsWith("/en/") ? "/en" : "";
        if (number == null) {
            var home = language + "/mijn/" + token;
            var person = registrations.find(token).orElseThrow(NotFound::new);
            return seated(new Place(person, home, home, false));
        }
        var home = language + "/boeking/" + token;
        var people = bookings.find(token).map(Booking::registrations).orElseThrow(NotFound::new);
        if (number < 1 || number > people.size()) throw new NotFound();
        return seated(new Place(people.get(number - 1), home, home + "/" + number, people.size() > 1));
    }

    private static Place seated(Place place) {
        if (!place.person().confirmed()) throw new NotFound();
        return place;
    }
}
