package nl.bijeen.programme;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.view.PublicUrl;
import org.springframework.stereotype.Component;

/** The addresses that letters about a programme carry. Tokens are worked out again each time: only their hashes are kept. */
@Component
public class ProgrammeLinks {

    private final Tokens tokens;
    private final PrivateLinks registrations;
    private final PublicUrl publicUrl;

    ProgrammeLinks(Tokens tokens, PrivateLinks registrations, PublicUrl publicUrl) {
        this.tokens = tokens;
        this.registrations = registrations;
        this.publicUrl = publicUrl;
    }

    String token(Contributor who) {
        return tokens.token("contributor", who.id().value(), who.generation());
    }

    /** The path of the private page of somebody who contributes. */
    public String path(Contributor who) {
        return "/bijdrage/" + token(who);
    }

    String own(Contributor who) {
        return publicUrl.to(path(who));
    }

    /** Their own page: as a participant when they are one. Who was never sent the address of theirs is not sent it by the way. */
    String own(Hearer hearer) {
        var registration = hearer.registration();
        if (registration != null) return publicUrl.to(registrations.path(registration));
        var who = hearer.contributor();
        return who == null || who.asked() == null ? "" : own(who);
    }

    String page(Association organiser, Event event, Locale locale) {
        var path = "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
        return publicUrl.to(locale.getLanguage().equals("en") ? "/en" + path : path);
    }
}
