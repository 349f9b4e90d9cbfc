package nl.bijeen.programme;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.EventId;
import nl.bijeen.event.FoundBy;
import org.springframework.stereotype.Component;

/** Lets the agenda find a meeting by what is held in its programme and by who contributes, as long as visitors read it. */
@Component
class Finding {

    private final Programmes programmes;
    private final FoundBy found;

    Finding(Programmes programmes, FoundBy found) {
        this.programmes = programmes;
        this.found = found;
    }

    /** After the programme changed. */
    void renew(EventId event) {
        found.set(
                event,
                programmes
                        .find(event)
                        .filter(it -> it.shown() != null)
                        .map(Finding::words)
                        .orElse(List.of()));
    }

    private static List<String> words(Programme programme) {
        var sessions = programme.sessions().stream().filter(Session::held).map(Session::title);
        var people = programme.contributors().stream().flatMap(it -> Stream.of(it.name(), it.organisation()));
        return Stream.concat(sessions, people).toList();
    }
}
