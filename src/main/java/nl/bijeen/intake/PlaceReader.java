package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.POSTCODE;
import static nl.bijeen.intake.AddressWords.STREET;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is: under a label, around a postcode, and last in running text. */
final class PlaceReader {

    private static final int MOST_LINES = 7;
    private static final int LONGEST = 140;

    private final Text text;
    private final FoundPlace found = new FoundPlace();

    PlaceReader(Text text) {
        this.text = text;
    }

    /** @param about the day of the meeting in the text, near which a town in running text counts; null if there is none */
    Draft.Place read(@Nullable Words about) {
        for (var section : text.sections(Topic.WHERE)) {
            var lines = section.lines().stream().limit(MOST_LINES).toList();
            new AddressBlock(found).read(lines, section.beside());
        }
        if (found.venue() == null && found.street() == null) named();
        if (found.postcode() == null) address();
        if (found.postcode() == null) belgian();
        if (!found.complete()) new PlaceInText(text, found).read(about);
        return found.place();
    }

    // "In de laatste zaal, op de eerste verdieping van het Zeeuws Museum": under a label a house may stand in a
    // sentence.
    private void named() {
        for (var section : text.sections(Topic.WHERE)) {
            if (section.lines().isEmpty()) continue;
            var line = section.lines().getFirst();
            var hall = PlaceSayings.HALL_NAMED.matcher(line.text());
            if (line.text().length() < LONGEST && hall.find())
                found.venue(AddressBlock.stated(hall, "venue", line.from()));
        }
    }

    // A postcode outside any label: the lines above it are the address, unless it is where to write to.
    private void address() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var code = POSTCODE.matcher(line.text());
            if (line.text().length() > 400
                    || text.within(Topic.CONTACT, line.from())
                    || !code.find()
                    || office(line, code)) continue;
            new AddressBlock(found).postcode(code, line.from());
            if (found.street() == null && !STREET.matcher(line.text()).find() && at > 0) above(at);
            return;
        }
    }

    private boolean office(Text.Line line, Matcher code) {
        var sentence = text.sentenceAt(line.from() + code.start());
        return AddressWords.OFFICE.matcher(sentence.text()).find();
    }

    private void above(int at) {
        boolean two =
                at > 1 && !text.lines.get(at).gap() && !text.lines.get(at - 1).gap();
        var lines = text.lines.subList(two ? at - 2 : at - 1, at);
        new AddressBlock(found)
                .read(lines.stream().filter(it -> it.text().length() < 60).toList(), false);
    }

    // "Het Pand, Onderbergen 1, 9000 Gent" on a line of its own.
    private static boolean streetAhead(Text.Line line, String ahead) {
        var parts = ahead.replaceFirst(",\\s*$", "").split(",\\s*", -1);
        return line.text().length() < 100
                && parts.length < 4
                && AddressWords.ANY_STREET.matcher(parts[parts.length - 1]).matches();
    }

    // "3000 Leuven" is a postcode only with a street before it or on the line above.
    private void belgian() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var code = AddressWords.BELGIAN.matcher(line.text());
            if (line.text().length() > LONGEST + 60
                    || !code.find()
                    || AddressWords.townAtHead(code.group("town")).isEmpty()) continue;
            var above = at > 0 ? text.lines.get(at - 1).text() : "";
            var ahead = line.text().substring(0, code.start());
            boolean whole = streetAhead(line, ahead);
            if (!whole
                    && !STREET.matcher(above + " " + ahead).find()
                    && !AddressWords.ANY_STREET.matcher(above).matches()) continue;
            if (whole) new AddressBlock(found).read(List.of(line), true);
            else new AddressBlock(found).postcode(code, line.from());
            return;
        }
    }
}
