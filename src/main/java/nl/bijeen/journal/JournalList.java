package nl.bijeen.journal;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/** Entries of the journal as the office reads them: when, who, what, and what it was and became. */
public record JournalList(List<Entry> entries) implements Part {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public String when(Instant at, Frame frame) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm.ss", frame.locale())
                .withZone(ZONE)
                .format(at);
    }

    /** For machines; HTML knows no microseconds. */
    public String datetime(Instant at) {
        return at.truncatedTo(SECONDS).toString();
    }

    public String who(Actor actor, Frame frame) {
        var name = actor.name();
        return name != null
                ? name
                : switch (actor.kind()) {
                    case STAFF -> frame.text("journal.actor.staff");
                    case PARTICIPANT -> frame.text("journal.actor.participant");
                    case PROGRAM -> frame.text("journal.actor.program");
                };
    }

    /** What happened, in words; the bare name where its module has none, for a journal never hides a line. */
    public String what(Note note, Frame frame) {
        return words("journal." + note.what(), note.what(), frame);
    }

    public String field(Change change, Frame frame) {
        return words("journal.field." + change.field(), change.field(), frame);
    }

    /** Whether there was something before; what is only new needs no "empty" beside it. */
    public boolean replaces(Change change) {
        return change.changed() && change.from() != null && !change.from().isEmpty();
    }

    public String value(@Nullable String value, Frame frame) {
        if (value == null || value.isEmpty()) return frame.text("journal.nothing");
        return words("journal.value." + value, value, frame);
    }

    private static String words(String key, String otherwise, Frame frame) {
        return frame.words().has(key) ? frame.text(key) : otherwise;
    }
}
