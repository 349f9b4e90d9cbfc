package nl.bijeen.programme;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
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
                        new Change("title", before.title(), after.title()),
                        new Change("during", words(before.during()), words(after.during())),
                        new Change("room", room(before.room()), room(after.room())),
                        new Change("text", before.text(), after.text()),
                        new Change(
                                "session_kind",
                                before.kind().name(),
                                after.kind().name()),
                        new Change("form", before.form(), after.form()),
                        new Change("minimum", words(before.minimum()), words(after.minimum())),
                        new Change("maximum", words(before.maximum()), words(after.maximum())),
                        new Change("online_link", before.onlineLink(), after.onlineLink()),
                        new Change("contributors", many(before), many(after)))
                .filter(it -> !Objects.equals(it.from(), it.to()))
                .toArray(Change[]::new);
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
