package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Choices;
import nl.bijeen.registration.OwnBlock;
import nl.bijeen.registration.Registration;
import org.springframework.stereotype.Component;

/** Shows a participant the rounds they choose in, and where they are. */
@Component
class ChoiceBlock implements OwnBlock {

    private final Choices choices;

    ChoiceBlock(Choices choices) {
        this.choices = choices;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<ChoicePart> of(Registration registration, Event event, String address, Instant now) {
        if (!registration.confirmed()) return Optional.empty();
        var rounds = choices.of(registration);
        if (rounds.isEmpty()) return Optional.empty();
        return Optional.of(new ChoicePart(rounds, address, event.status(now).ahead()));
    }
}
