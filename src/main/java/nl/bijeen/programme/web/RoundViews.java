package nl.bijeen.programme.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.programme.Asking;
import nl.bijeen.programme.Placing;
import nl.bijeen.programme.Proposal;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Component;

/** What staff look at: each round as it is proposed or confirmed. */
@Component
class RoundViews {

    private final Placing placing;
    private final Asking asking;
    private final Clock clock;

    RoundViews(Placing placing, Asking asking, Clock clock) {
        this.placing = placing;
        this.asking = asking;
        this.clock = clock;
    }

    PlacingPage page(Event event) {
        return placing.proposal(event.id())
                .map(it -> page(event, it))
                .orElseGet(() -> new PlacingPage(event, List.of(), 0, 0, 0, 0, null, ""));
    }

    private PlacingPage page(Event event, Proposal proposal) {
        var open = !proposal.rounds().isEmpty();
        return new PlacingPage(
                event,
                views(proposal),
                proposal.people().size(),
                (int) proposal.people().stream()
                        .filter(it -> it.person().email() != null)
                        .count(),
                proposal.dissolved().size(),
                asking.reach(event, proposal),
                proposal.choosingUntil(clock.instant()).map(When::local).orElse(null),
                open ? proposal.stand() : "");
    }

    SessionPeoplePage session(Event event, String token) {
        var proposal = placing.proposal(event.id()).orElseThrow(NotFound::new);
        for (var view : views(proposal))
            for (var session : view.programme().of(view.round()))
                if (session.token().equals(token)) return new SessionPeoplePage(event, view, session);
        throw new NotFound();
    }

    /** The earliest first. */
    List<RoundView> views(Proposal proposal) {
        var people = proposal.people().stream().collect(toMap(it -> it.id().value(), it -> it));
        return proposal.programme().rounds().stream()
                .map(it -> view(proposal, it, people))
                .toList();
    }

    private RoundView view(Proposal proposal, Round round, Map<Long, Registration> people) {
        var wishes = new HashMap<Long, Wish>();
        for (var id : people.keySet()) proposal.wish(id, round).ifPresent(it -> wishes.put(id, it));
        return new RoundView(
                proposal.programme(),
                round,
                proposal.placed(round),
                people,
                wishes,
                proposal.dissolved(),
                proposal.dropped(),
                !round.choosable(clock.instant()));
    }
}
