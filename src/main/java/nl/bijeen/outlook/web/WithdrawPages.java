package nl.bijeen.outlook.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.outlook.Fates;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a meeting off the site that should not have been published. Once people count on it, calling it off is the way. */
@Controller
@RequestMapping("/bureau/bijeenkomsten/{slug}/" + OutlookTab.PATH + "/intrekken")
class WithdrawPages {

    private final Events events;
    private final Fates fates;
    private final Registrations registrations;
    private final Invitations invitations;
    private final Words words;

    WithdrawPages(Events events, Fates fates, Registrations registrations, Invitations invitations, Texts texts) {
        this.events = events;
        this.fates = fates;
        this.registrations = registrations;
        this.invitations = invitations;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping
    View ask(Staff staff, @PathVariable String slug) {
        staff.mustEdit();
        var event = meeting(staff, slug);
        if (event.fate() != Fate.PUBLISHED) return See.other(workspace(event));
        return new WithdrawPage(
                event, registrations.nobody(event.id()), registrations.reach(event.id()), invitations.sent(event.id()));
    }

    /** Whoever is too late reads why, or how the meeting stands by now. */
    @PostMapping
    View withdraw(Staff staff, @PathVariable String slug, RedirectAttributes redirect) {
        var event = meeting(staff, slug);
        if (!fates.withdraw(event.id(), staff.actor())) return ask(staff, slug);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("outlook.office.withdraw.done", event.title()));
        return See.other(workspace(event));
    }

    private Event meeting(Staff staff, String slug) {
        return events.find(staff.association(), slug).orElseThrow(NotFound::new);
    }

    private static String workspace(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug();
    }
}
