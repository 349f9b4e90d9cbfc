package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.WorkedOut;
import org.springframework.stereotype.Component;

/** Who chair and speak, unless the programme that was worked out tells it. */
@Component
class SpeakersBlock implements Block {

    private final WorkedOut workedOut;

    SpeakersBlock(WorkedOut workedOut) {
        this.workedOut = workedOut;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<SpeakersPart> of(Event event, Instant now) {
        var speakers = event.announcement().speakers();
        return speakers.isEmpty() || workedOut.of(event.id()) == WorkedOut.State.SHOWN
                ? Optional.empty()
                : Optional.of(new SpeakersPart(speakers));
    }
}
