package nl.bijeen.programme;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bijeen.journal.Change;
import nl.bijeen.programme.Session.Contribution;
import org.jspecify.annotations.Nullable;

/** What became different about a session, as the journal tells it. Who contributes is told by number: names can be forgotten. */
record PlanChanges(Programme programme) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu HH.mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    Change[] between(Plan before, Plan after) {
        return Stream.of(
                        change("title", before, after, it -> it.description().title()),
                        change("during", before, after, it -> words(it.slot().during())),
                        change("room", before, after, it -> room(it.slot().room())),
                        change("text", before, after, it -> it.description().text()),
                        change("session_kind", before, after, it -> it.kind().name()),
                        change("form", before, after, it -> it.description().form()),
                        change("minimum", before, after, it -> words(it.size().minimum())),
                        change("maximum", before, after, it -> words(it.size().maximum())),
                        change("online_link", before, after, it -> it.slot().onlineLink()),
                        change("contributors", before, after, PlanChanges::many))
                .filter(it -> !Objects.equals(it.from(), it.to()))
                .toArray(Change[]::new);
    }

    private static Change change(String what, Plan before, Plan after, Function<Plan, @Nullable String> words) {
        return new Change(what, words.apply(before), words.apply(after));
    }

    static String words(Span span) {
        return MOMENT.format(span.from()) + " – " + HOUR.format(span.until());
    }

    private @Nullable String room(Room.@Nullable Id id) {
        return programme.rooms().stream()
                .filter(it -> it.id().equals(id))
                .map(Room::name)
                .findAny()
                .orElse(null);
    }

    private static @Nullable String words(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static String many(Plan plan) {
        List<Contribution> all = plan.contributions();
        return all.isEmpty() ? "" : String.valueOf(all.size());
    }
}
