package nl.bijeen.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.CalendarUpdates;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.PublicUrl;
import org.springframework.stereotype.Component;

/** Tells people where they are in the programme, and their calendars too. */
@Component
class PlacingPost {

    private static final Roster.Query COMING =
            new Roster.Query("", Registration.Status.CONFIRMED, null, Roster.Order.OLDEST, true);

    private final Programmes programmes;
    private final Placements placements;
    private final Roster roster;
    private final Associations associations;
    private final CalendarUpdates calendars;
    private final PrivateLinks links;
    private final PublicUrl publicUrl;
    private final Outbox outbox;
    private final Clock clock;

    PlacingPost(
            Programmes programmes,
            Placements placements,
            Roster roster,
            Associations associations,
            CalendarUpdates calendars,
            PrivateLinks links,
            PublicUrl publicUrl,
            Outbox outbox,
            Clock clock) {
        this.programmes = programmes;
        this.placements = placements;
        this.roster = roster;
        this.associations = associations;
        this.calendars = calendars;
        this.links = links;
        this.publicUrl = publicUrl;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Writes to those of these people who come, have an address and are placed; to nobody when the meeting is off or over.
     * Returns how many letters that were.
     *
     * @param people numbers of registrations
     */
    int tell(Event event, Collection<Long> people) {
        if (!event.status(clock.instant()).ahead()) return 0;
        var programme = programmes.of(event.id());
        Map<Long, List<Placed>> placed = new HashMap<>();
        for (var it : placements.of(event.id()))
            placed.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(it);
        var told = roster.all(event.id(), COMING).stream()
                .map(Roster.Line::registration)
                .filter(it -> people.contains(it.id().value())
                        && placed.containsKey(it.id().value()))
                .filter(it -> it.person().email() != null)
                .toList();
        var invites = calendars.of(event, told);
        var organiser = associations.get(event.association());
        outbox.postAll(told.stream()
                .map(it -> new PlacedLetter(
                        organiser,
                        event,
                        it,
                        OwnPlace.of(programme, placed.getOrDefault(it.id().value(), List.of())),
                        publicUrl.to(links.path(it)),
                        invites.get(it.id().value())))
                .toList());
        return told.size();
    }
}
