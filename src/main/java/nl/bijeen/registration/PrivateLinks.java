package nl.bijeen.registration;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.view.PublicUrl;
import org.springframework.stereotype.Component;

/** The addresses that letters carry. They are worked out again each time: only their hashes are kept. */
@Component
public class PrivateLinks {

    private final Tokens tokens;
    private final PublicUrl publicUrl;

    PrivateLinks(Tokens tokens, PublicUrl publicUrl) {
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    /** The path of a participant's own page. */
    public String path(Registration registration) {
        var token = tokens.token("registration", registration.id().value(), registration.generation());
        return in(registration.language(), "/mijn/" + token);
    }

    /** The path of a booking's overview. */
    public String path(Booking booking) {
        return in(booking.language(), "/boeking/" + tokens.token("booking", booking.id(), 0));
    }

    String to(Registration registration) {
        return publicUrl.to(path(registration));
    }

    String to(Booking booking) {
        return publicUrl.to(path(booking));
    }

    String to(Association organiser, Event event, Locale language) {
        return publicUrl.to(in(language, "/" + organiser.slug() + "/bijeenkomsten/" + event.slug()));
    }

    /** The path of the page that tells somebody how far the queue is. */
    public String queue(Association organiser, Event event, Locale language, String token) {
        return in(language, "/" + organiser.slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden/rij/" + token);
    }

    private static String in(Locale language, String path) {
        return language.getLanguage().equals("en") ? "/en" + path : path;
    }
}
