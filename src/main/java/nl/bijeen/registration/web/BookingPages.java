package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.registration.Desks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What somebody booked: the confirmation at first, the overview ever after. */
@Controller
class BookingPages {

    private final Places places;
    private final Desks desks;

    BookingPages(Places places, Desks desks) {
        this.places = places;
        this.desks = desks;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({"/boeking/{token}", "/en/boeking/{token}"})
    View overview(
            @PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var booking = places.booking(token);
        return new BookingPage(
                booking, places.of(booking, token, request), desks.of(booking.event()), Private.known(melding));
    }
}
