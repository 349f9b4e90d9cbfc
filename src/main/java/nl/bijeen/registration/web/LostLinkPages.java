package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.TooOftenPage;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.LostLinks;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Getting one's private link again by mail. Known addresses and unknown ones get the same answer. */
@Controller
class LostLinkPages {

    private static final String PATH = "/{association}/bijeenkomsten/{slug}/aanmelden/link";
    private static final String SENT = PATH + "/verstuurd";

    private static final Duration A_WHILE = Duration.ofHours(1);
    private static final int PER_ADDRESS = 3;
    private static final int PER_CLIENT = 20;

    private final Associations associations;
    private final Events events;
    private final LostLinks links;
    private final RateLimit limit;
    private final Texts texts;

    LostLinkPages(Associations associations, Events events, LostLinks links, RateLimit limit, Texts texts) {
        this.associations = associations;
        this.events = events;
        this.links = links;
        this.limit = limit;
        this.texts = texts;
    }

    @GetMapping({PATH, "/en" + PATH})
    View form(@PathVariable String association, @PathVariable String slug) {
        var organiser = organiser(association);
        return new LostLinkPage(organiser.brand(), meeting(organiser, slug), "", Problems.none());
    }

    @PostMapping({PATH, "/en" + PATH})
    View send(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam(name = "address", defaultValue = "") String typed,
            HttpServletRequest client) {
        var organiser = organiser(association);
        var event = meeting(organiser, slug);
        var address = EmailAddress.of(typed);
        if (address.isEmpty()) return again(organiser, event, typed, client);
        if (!limit.allows("lost link", client, PER_CLIENT, A_WHILE)) return TooOftenPage.after(PER_CLIENT, A_WHILE);
        if (!limit.allows("lost link", address.get().value(), PER_ADDRESS, A_WHILE))
            return TooOftenPage.after(PER_ADDRESS, A_WHILE);

        links.send(event, address.get());
        return See.other(client.getRequestURI() + "/verstuurd");
    }

    @GetMapping({SENT, "/en" + SENT})
    View sent(@PathVariable String association, @PathVariable String slug) {
        var organiser = organiser(association);
        return new LinkSentPage(organiser.brand(), meeting(organiser, slug));
    }

    private View again(Association organiser, Event event, String typed, HttpServletRequest client) {
        var problem = texts.in(Language.of(client)).text("registration.problem.own.email");
        return new LostLinkPage(organiser.brand(), event, typed, Problems.none().and("address", problem));
    }

    private Association organiser(String slug) {
        return associations.bySlug(slug).orElseThrow(NotFound::new);
    }

    private Event meeting(Association organiser, String slug) {
        return events.findPublished(organiser.id(), slug).orElseThrow(NotFound::new);
    }
}
