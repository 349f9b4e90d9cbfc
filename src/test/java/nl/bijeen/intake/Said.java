package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tables of the readers share: a text in one cell, ¶ for a new line, and - for nothing. */
final class Said {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Said() {}

    static Draft read(String cell) {
        return new Reader(TODAY, null).read(cell.replaceAll("\\s*¶\\s*", "\n"));
    }

    /** House, street, postcode and town. */
    static String place(Draft draft) {
        var place = draft.place();
        return String.join(
                "; ", cell(place.venueName()), cell(place.street()), cell(place.postcode()), cell(place.city()));
    }

    /** Who speaks, with what they are, in an announcement with these words in it; a bar is written as ¦. */
    static String speakers(String words) {
        var head = "Themadag wonen ¶ ¶ Op 4 maart 2025 om 10.00 uur. ¶ ¶ ";
        return read(head + words.replace('¦', '|')).speakers().stream()
                .map(Found::value)
                .map(it -> it.name() + " = " + (it.role() == null ? "-" : it.role()))
                .collect(Collectors.joining("; "));
    }

    static String cell(@Nullable Found<?> found) {
        return found == null ? "-" : found.value().toString();
    }
}
