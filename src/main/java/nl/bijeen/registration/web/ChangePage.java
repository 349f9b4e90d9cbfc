package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Where a participant changes what they told about themselves. */
public record ChangePage(Place place, PersonFields person, List<Question> questions, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<String> municipalities() {
        return Municipalities.names();
    }
}
