package nl.bijeen.registration.web;

import java.util.List;
import java.util.UUID;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where the office adds a participant, or changes what one told.
 *
 * @param key of the application, so that adding twice is adding once; null when somebody is changed
 * @param back where to go without saving
 */
public record ParticipantForm(
        Event event,
        PersonFields person,
        List<Question> questions,
        @Nullable UUID key,
        String back,
        Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean adding() {
        return key != null;
    }

    public List<String> municipalities() {
        return Municipalities.names();
    }
}
