package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.WorkedOut;
import org.springframework.stereotype.Component;

/** What happens when, unless the programme was worked out. */
@Component
class ProgrammeBlock implements Block {

    private final WorkedOut workedOut;

    ProgrammeBlock(WorkedOut workedOut) {
        this.workedOut = workedOut;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<ProgrammePart> of(Event event, Instant now) {
        var lines = event.announcement().programme();
        return lines.isEmpty() || workedOut.of(event.id()) == WorkedOut.State.SHOWN
                ? Optional.empty()
                : Optional.of(ProgrammePart.of(lines, event.when().firstDay()));
    }
}
