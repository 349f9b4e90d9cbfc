package nl.bijeen.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Part;

/** A list of letters in the office: to whom, what about and what came of it. */
public record LetterTable(List<PostedLetter> letters) implements Part {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** "8 oktober 2026, 15.30", on the clock of the Netherlands. */
    public static String moment(Instant moment, Frame frame) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, H.mm", frame.locale())
                .withZone(ZONE)
                .format(moment);
    }

    /** The look of a badge for a state. */
    public static String look(PostedLetter.State state) {
        return switch (state) {
            case WAITING -> "neutral";
            case SENT -> "success";
            case FAILED -> "danger";
            case KEPT -> "warning";
        };
    }
}
