package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.registration.NextStep.Step;
import org.springframework.stereotype.Component;

/** What all who know tell about what people may do next. */
@Component
public class NextSteps {

    private final List<NextStep> known;

    NextSteps(List<NextStep> known) {
        this.known = known;
    }

    public List<Step> of(Event event) {
        return known.stream().flatMap(it -> it.of(event).stream()).toList();
    }
}
