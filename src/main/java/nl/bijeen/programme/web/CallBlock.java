package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls;
import org.springframework.stereotype.Component;

/** Asks visitors of the page of a meeting for submissions, as long as everybody may send one. */
@Component
class CallBlock implements Block {

    private final Calls calls;
    private final Associations associations;

    CallBlock(Calls calls, Associations associations) {
        this.calls = calls;
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<CallPart> of(Event event, Instant now) {
        if (event.fate() != Fate.PUBLISHED) return Optional.empty();
        return calls.find(event.id())
                .filter(it -> it.open(now) && it.openTo() == OpenTo.EVERYBODY)
                .map(it -> new CallPart(
                        it,
                        "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug()
                                + "/oproep"));
    }
}
