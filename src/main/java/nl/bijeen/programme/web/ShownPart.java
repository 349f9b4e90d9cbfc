package nl.bijeen.programme.web;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Part;

/**
 * A programme as visitors read it: by day, with rounds of which they attend one breakout, and who contribute.
 *
 * @param meeting the path of the meeting, without a language
 * @param now when it is read
 */
public record ShownPart(Programme programme, String meeting, Instant now) implements Part {

    public List<Entry> entries(LocalDate day) {
        var sessions = programme.sessions().stream()
                .filter(it -> it.round() == null && it.during().day().equals(day))
                .map(it -> new Entry(it, null, List.of()));
        var rounds = programme.rounds().stream()
                .filter(it -> it.during().day().equals(day))
                .map(it -> new Entry(null, it, programme.of(it)))
                .filter(it -> !it.breakouts().isEmpty());
        return Stream.concat(sessions, rounds).sorted(comparing(Entry::during)).toList();
    }

    /** Who is announced, without those of whom everything was called off. */
    public List<Contributor> people() {
        return programme.contributors().stream()
                .filter(it ->
                        programme.of(it).isEmpty() || programme.of(it).stream().anyMatch(Session::held))
                .toList();
    }
}
