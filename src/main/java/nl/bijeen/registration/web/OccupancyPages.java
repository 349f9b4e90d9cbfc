package nl.bijeen.registration.web;

import java.time.Clock;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Occupancies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The picture of a desk that staff look at while people register. */
@Controller
class OccupancyPages {

    private static final String OCCUPANCY = "/bureau/bijeenkomsten/{slug}/aanmelden/stand";

    private final OfficeMeetings meetings;
    private final Occupancies occupancies;
    private final Clock clock;

    OccupancyPages(OfficeMeetings meetings, Occupancies occupancies, Clock clock) {
        this.meetings = meetings;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    @GetMapping(OCCUPANCY)
    View page(@PathVariable String slug, @RequestParam(defaultValue = "") String stil, Staff staff) {
        var event = meetings.find(staff, slug);
        return new OccupancyPage(
                event,
                part(event, stil.isEmpty()),
                event.status(clock.instant()).ahead());
    }

    /** Only what moves, for a page that is open already. */
    @GetMapping(OCCUPANCY + "/nu")
    View now(@PathVariable String slug, Staff staff) {
        return new OccupancyNowPage(part(meetings.find(staff, slug), true));
    }

    private OccupancyPart part(Event event, boolean wanted) {
        var now = clock.instant();
        var live = wanted && event.status(now).ahead();
        return new OccupancyPart(
                OfficeMeetings.address(event) + "/aanmelden/stand", occupancies.of(event.id()), live, now);
    }
}
