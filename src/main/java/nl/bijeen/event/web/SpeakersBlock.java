package nl.bijeen.event.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import org.springframework.stereotype.Component;

/** Who chair and speak. */
@Component
class SpeakersBlock implements Block {

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
        return speakers.isEmpty() ? Optional.empty() : Optional.of(new SpeakersPart(speakers));
    }
}
