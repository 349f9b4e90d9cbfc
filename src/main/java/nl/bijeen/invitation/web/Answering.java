package nl.bijeen.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Component;

/** Finds what a private link opens, for a reader of either language. */
@Component
class Answering {

    private final Invitations invitations;
    private final Events events;
    private final Associations associations;
    private final Texts texts;
    private final Clock clock;

    Answering(Invitations invitations, Events events, Associations associations, Texts texts, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.associations = associations;
        this.texts = texts;
        this.clock = clock;
    }

    /** A meeting that is a draft again has no page to answer on. */
    Invited published(String token, HttpServletRequest request) {
        var invited = find(token, request);
        if (invited.event().fate() == Fate.DRAFT) throw new NotFound();
        return invited;
    }

    Invited find(String token, HttpServletRequest request) {
        var invitation = invitations.find(token).orElseThrow(NotFound::new);
        var event = events.get(invitation.event());
        return new Invited(
                invitation,
                event,
                associations.get(invitation.association()),
                associations.get(event.association()),
                (english(request) ? "/en" : "") + "/uitnodiging/" + token,
                event.status(clock.instant()));
    }

    Words words(HttpServletRequest request) {
        return texts.in(english(request) ? Texts.ENGLISH : Texts.DUTCH);
    }

    private static boolean english(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/en/");
    }
}
