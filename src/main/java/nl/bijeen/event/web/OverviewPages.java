package nl.bijeen.event.web;

import java.time.Clock;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Previews;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.See;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a meeting stands and what to do next. */
@Controller
class OverviewPages {

    /** Under this flash attribute a new private link waits to be shown, once. */
    private static final String PREVIEW = "preview";

    private final Decisions decisions;
    private final Previews previews;
    private final Associations associations;
    private final WorkedOut workedOut;
    private final PublicUrl publicUrl;
    private final Clock clock;

    OverviewPages(
            Decisions decisions,
            Previews previews,
            Associations associations,
            WorkedOut workedOut,
            PublicUrl publicUrl,
            Clock clock) {
        this.decisions = decisions;
        this.previews = previews;
        this.associations = associations;
        this.workedOut = workedOut;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @GetMapping(Workspaces.ONE)
    View overview(@Shared(Right.LOOK) Visit visit, Model model) {
        var event = visit.event();
        if (!visit.isOwn()) return new CoHostOverviewPage(visit, clock.instant());
        var association = associations.get(event.association());
        return new OverviewPage(
                event,
                clock.instant(),
                decisions.of(event.id()),
                decisions.becomes(event.id()),
                "/%s/bijeenkomsten/%s".formatted(association.slug(), event.slug()),
                workedOut.of(event.id()) != WorkedOut.State.NO,
                (String) model.getAttribute(PREVIEW));
    }

    @PostMapping(Workspaces.ONE + "/voorbeeld")
    View preview(Event event, Staff staff, RedirectAttributes redirect) {
        var token = previews.open(event.id(), staff.actor());
        redirect.addFlashAttribute(PREVIEW, publicUrl.to("/voorbeeld/" + token));
        return See.other(Workspaces.of(event) + "#voorbeeld");
    }
}
