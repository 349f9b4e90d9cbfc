package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.IntStream;
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
        var home = Language.path(request, "/boeking/" + token);
        var all = IntStream.rangeClosed(1, booking.registrations().size())
                .mapToObj(it -> places.place(booking.registrations().get(it - 1), home, home + "/" + it))
                .toList();
        return new BookingPage(booking, all, desks.of(booking.event()), Private.known(melding));
    }
}
