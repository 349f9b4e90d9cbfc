package nl.bijeen.programme;

import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;

/**
 * Decisions on submissions that the proposers have not heard.
 *
 * @param submissions the oldest first
 */
public record Untold(Event event, List<Submission> submissions) {

    public Untold {
        submissions = List.copyOf(submissions);
    }

    /** Tells these letters from any others: the same only where the same people would read the same. */
    public String stand() {
        return Tokens.hash(submissions.stream()
                .map(it -> List.of(
                                it.id().value(),
                                String.valueOf(it.decision()),
                                it.remark(),
                                it.pitch().name(),
                                String.valueOf(it.pitch().email()),
                                it.pitch().title(),
                                event.title())
                        .toString())
                .collect(Collectors.joining("\n")));
    }
}
