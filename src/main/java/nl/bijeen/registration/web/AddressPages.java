package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.registration.Footings;
import nl.bijeen.view.Private;
import nl.bijeen.view.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where somebody says that an address is theirs. Only the letter to that address has the link; a GET by a mail scanner does nothing. */
@Controller
class AddressPages {

    private final Places places;
    private final Footings footings;

    AddressPages(Places places, Footings footings) {
        this.places = places;
        this.footings = footings;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @PostMapping({"/mijn/{token}/bevestigen", "/en/mijn/{token}/bevestigen"})
    View confirm(@PathVariable String token, HttpServletRequest request) {
        var place = places.find(token, null, request);
        footings.confirmAddress(place.registration().id());
        return See.other(place.home() + "?melding=bevestigd");
    }
}
