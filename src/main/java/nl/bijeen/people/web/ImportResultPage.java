package nl.bijeen.people.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportLeft.Left;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was imported, or whose import was undone.
 *
 * @param left what stayed although the import was undone
 */
public record ImportResultPage(Import file, List<Left> left, boolean canBeUndone) implements Page {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public boolean undone() {
        return file.undoneAt() != null;
    }

    public static String when(@Nullable Instant at, Frame frame) {
        if (at == null) return "";
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", frame.locale())
                .withZone(ZONE)
                .format(at);
    }

    public String address(Left left) {
        var token = left.token();
        return switch (left.thing()) {
            case "ORGANISATION", "MEMBERSHIP" -> Addresses.organisation(token);
            case "GROUP" -> Addresses.PEOPLE + "/groepen/" + token;
            default -> Addresses.PERSON.replace("{token}", token);
        };
    }
}
