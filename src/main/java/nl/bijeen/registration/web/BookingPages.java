package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.NextSteps;
import nl.bijeen.registration.WaitingLists;
import nl.bijeen.view.Private;
import nl.bijeen.view.Texts;
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
    private final WaitingLists lists;
    private final WaitingParts waiting;
    private final NextSteps steps;
    private final Texts texts;

    BookingPages(Places places, Desks desks, WaitingLists lists, WaitingParts waiting, NextSteps steps, Texts texts) {
        this.places = places;
        this.desks = desks;
        this.lists = lists;
        this.waiting = waiting;
        this.steps = steps;
        this.texts = texts;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({"/boeking/{token}", "/en/boeking/{token}"})
    View overview(
            @PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var booking = places.booking(token);
        var desk = desks.of(booking.event());
        var all = places.of(booking, token, request);
        return new BookingPage(
                booking,
                all,
                desk,
                lists.standings(desk, booking.registrations()),
                waiting.of(all, texts.in(Language.of(request))),
                steps.of(all.getFirst().event()),
                JustDone.known(melding));
    }
}
