package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Offers;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Private;
import nl.bijeen.view.See;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where people answer to a seat that is offered. Looking changes nothing: mail scanners follow links, they press no buttons. */
@Controller
class OfferPages {

    private static final String OWN = "/mijn/{token}";
    private static final String BOOKED = "/boeking/{token}";
    private static final String PLACE = BOOKED + "/{number:\\d{1,2}}";

    private final Places places;
    private final Offers offers;

    OfferPages(Places places, Offers offers) {
        this.places = places;
        this.offers = offers;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({OWN + "/aanbod", "/en" + OWN + "/aanbod"})
    View own(@PathVariable String token, HttpServletRequest request) {
        return page(List.of(places.find(token, null, request)));
    }

    @GetMapping({BOOKED + "/aanbod", "/en" + BOOKED + "/aanbod"})
    View booked(@PathVariable String token, HttpServletRequest request) {
        return page(places.of(places.booking(token), token, request));
    }

    @PostMapping({OWN + "/aanbod", "/en" + OWN + "/aanbod"})
    View answerOwn(
            @PathVariable String token, @RequestParam(defaultValue = "") String answer, HttpServletRequest request) {
        return answer(List.of(places.find(token, null, request)), answer);
    }

    @PostMapping({BOOKED + "/aanbod", "/en" + BOOKED + "/aanbod"})
    View answerBooked(
            @PathVariable String token, @RequestParam(defaultValue = "") String answer, HttpServletRequest request) {
        return answer(places.of(places.booking(token), token, request), answer);
    }

    /** Who let an offer pass still wants to come. */
    @PostMapping({OWN + "/wachten", "/en" + OWN + "/wachten", PLACE + "/wachten", "/en" + PLACE + "/wachten"})
    View again(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.open(token, number, request);
        if (!offers.again(place.registration().id(), Actor.participant())) return See.other(place.home());
        return See.other(place.home() + next(places.find(token, number, request).registration()));
    }

    /** There may be a seat for them at once, when nobody else wanted it. */
    private static String next(Registration inTurn) {
        if (inTurn.offered()) return "/aanbod";
        return "?melding=" + (inTurn.confirmed() ? "aangenomen" : "wacht");
    }

    @ExceptionHandler
    View tooLate(TooLate late) {
        return See.other(late.home());
    }

    private View page(List<Place> all) {
        var offered = all.stream().filter(Place::offered).toList();
        return offered.isEmpty() ? See.other(all.getFirst().home() + late(all)) : new OfferPage(offered);
    }

    private View answer(List<Place> all, String answer) {
        var home = all.getFirst().home();
        var offered = all.stream()
                .filter(Place::offered)
                .map(it -> it.registration().id())
                .toList();
        if (offered.isEmpty()) return See.other(home + late(all));
        return switch (answer) {
            case "yes" -> See.other(home + told(offers.accept(offered, Actor.participant()), "aangenomen"));
            case "no" -> See.other(home + told(offers.decline(offered, Actor.participant()), "afgemeld"));
            default -> See.other(home + "/aanbod");
        };
    }

    /** An offer may also end between the look at it and the answer. */
    private static String told(int inTime, String done) {
        return "?melding=" + (inTime > 0 ? done : "te-laat");
    }

    /** Whoever answers twice is not told that they were late. */
    private static String late(List<Place> all) {
        return all.stream().anyMatch(Place::rests) ? "?melding=te-laat" : "";
    }
}
