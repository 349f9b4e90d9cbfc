package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.WaitingLists;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who wait are told of their turn. */
@Component
class WaitingParts {

    private final Desks desks;
    private final WaitingLists lists;
    private final Quotas quotas;

    WaitingParts(Desks desks, WaitingLists lists, Quotas quotas) {
        this.desks = desks;
        this.lists = lists;
        this.quotas = quotas;
    }

    /** For one place; null when whoever has it does not wait, or there is nothing to wait for now. */
    @Nullable
    WaitingPart of(Place place, Words words) {
        var one = place.registration();
        if (!one.waiting() || !place.status().ahead()) return null;
        var desk = desks.of(one.event());
        return new WaitingPart(
                lists.standings(desk, List.of(one)).get(one.id()),
                one.rests() ? place.address() + "/wachten" : "",
                new RuleWords(words).of(desk, quotas.of(one.event())));
    }

    /** For a booking; null when nobody of it waits. */
    @Nullable
    WaitingPart of(List<Place> places, Words words) {
        var event = places.getFirst().event().id();
        if (!places.getFirst().status().ahead()
                || places.stream().map(Place::registration).noneMatch(Registration::waiting)) return null;
        return new WaitingPart(null, "", new RuleWords(words).of(desks.of(event), quotas.of(event)));
    }
}
