package nl.bijeen.programme;

import java.util.List;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Desks;
import org.springframework.stereotype.Component;

/**
 * Finds another place for those who were put in a session that is not held after all. They hear of it at once, with the reason.
 * Who took a place themselves, chooses again.
 */
@Component
class Rehousing {

    private final Desks desks;
    private final Programmes programmes;
    private final Situations situations;
    private final Placements placements;
    private final PlacingPost post;
    private final Events events;

    Rehousing(
            Desks desks,
            Programmes programmes,
            Situations situations,
            Placements placements,
            PlacingPost post,
            Events events) {
        this.desks = desks;
        this.programmes = programmes;
        this.situations = situations;
        this.placements = placements;
        this.post = post;
        this.events = events;
    }

    /** Who is in a session, before it goes. Locks the desk: whoever goes on to lock the programme, asks this first. */
    List<Placed> leaving(EventId event, Session.Id session) {
        desks.lock(event);
        return placements.in(event, session);
    }

    /** After it went: one by one, each in what is left, so that nobody else moves. */
    void house(EventId event, List<Placed> leaving) {
        var programme = programmes.of(event);
        for (var round : programme.rounds()) {
            var people = leaving.stream()
                    .filter(it -> it.round() == round.id().value())
                    .map(Placed::person)
                    .toList();
            if (!people.isEmpty() && round.choosing() == Round.Choosing.RANKED && round.confirmed() != null)
                house(programme, round, people);
        }
    }

    private void house(Programme programme, Round round, List<Long> people) {
        var desk = desks.of(programme.event());
        var somewhere = new Latecomers(situations.of(programme)).assign(people, List.of(round));
        placements.offer(desk, programme);
        placements.write(desk, somewhere);
        post.tell(events.get(programme.event()), people);
    }
}
