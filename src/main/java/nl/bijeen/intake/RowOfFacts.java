package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a place from a short row in which a day or a time stands too: "Dinsdag 4 maart, 19.30 uur, Grote Kerk, Breda". */
final class RowOfFacts {

    private static final int LONGEST = 140;
    private static final int LONGEST_PART = 50;
    private static final Pattern HOUSE = Pattern.compile("^(?:(?:in|bij|locatie:?)\\s(?:de\\s|het\\s)?)?(?<venue>(?:"
            + HouseWords.KIND_AND_NAME + "|(?=\\S+\\s)" + HouseWords.NAMED_HALL + "))(?:\\s(?:in|te)\\s(?<town>"
            + AddressWords.TOWN + "))?\\.?$");

    /** "Vrijhof/Theater.", behind "Dinsdag 16 november, 19.30 uur." */
    private static final Pattern BEHIND_TIME =
            Pattern.compile("^\\p{Lu}[\\p{L}'’/-]{3,30}(?:\\s[\\p{Lu}\\d][\\p{L}\\d'’/-]{0,30}){0,3}\\.?\\s*$");

    private final Text text;
    private final FoundPlace found;

    RowOfFacts(Text text, FoundPlace found) {
        this.text = text;
        this.found = found;
    }

    /** @param title the words of the title, in which a place is sought by others */
    void read(Text.Line row, @Nullable Words title) {
        boolean first = row.from() == text.lines.getFirst().from() || (title != null && row.holds(title));
        if (behindMoment(row)) {
            house(List.of(row));
            if (found.venue() == null) found.venue(Found.likely(row.text().replaceFirst("\\.\\s*$", ""), row.words()));
        } else if (row.text().length() <= LONGEST) facts(row, first);
    }

    private boolean behindMoment(Text.Line row) {
        if (row.from() == 0 || !BEHIND_TIME.matcher(row.text()).matches()) return false;
        var before = text.sentenceAt(row.from() - 1);
        return !before.equals(row) && text.all.indexOf('\n', before.from(), row.from()) < 0 && moment(before);
    }

    // In a title only what stands behind the day may be the place: "Symposium water – 14 april – De Klok, Delft".
    private void facts(Text.Line row, boolean title) {
        boolean tellsWhen =
                !Dates.in(row.text()).isEmpty() || !Times.in(row.text()).isEmpty();
        var parts = AddressPart.of(row).stream();
        if (title) parts = parts.dropWhile(it -> Dates.in(it.text()).isEmpty());
        var rest = tellsWhen ? parts.filter(RowOfFacts::mayBePlace).toList() : List.<Text.Line>of();
        // "24 juni 2026 | Jaarbeurs Utrecht"; a street alone belongs to the sentence before it.
        boolean streetAlone = rest.size() == 1
                && AddressWords.STREET.matcher(rest.getFirst().text()).find();
        if (rest.isEmpty()
                || streetAlone
                || rest.size() > (title ? 2 : 4)
                || (title && !AddressWords.isTown(rest.getLast().text().replaceFirst("\\.$", "")))
                || rest.stream().anyMatch(it -> it.text().length() > LONGEST_PART)) return;
        if (!Dates.in(row.text()).isEmpty() && inTown(rest)) new AddressBlock(found).read(rest, true);
        else if (!text.within(Topic.PROGRAMME, row.from())) house(rest);
    }

    private static boolean mayBePlace(Text.Line part) {
        var words = part.text().replaceFirst("\\.$", "");
        return !words.isBlank()
                && !AddressPart.COUNTRY.matcher(words).matches()
                && Dates.in(words).isEmpty()
                && Times.in(words).isEmpty();
    }

    private static boolean moment(Text.Line line) {
        return line.text().length() < LONGEST_PART
                && !Dates.in(line.text()).isEmpty()
                && !Times.in(line.text()).isEmpty();
    }

    private static boolean inTown(List<Text.Line> rest) {
        var last = rest.getLast().text().replaceFirst("\\.$", "");
        boolean town = AddressWords.isTown(last) || Places.known(last.substring(last.lastIndexOf(' ') + 1));
        return town && Character.isUpperCase(rest.getFirst().text().charAt(0));
    }

    // "Voormiddag – OC De Klok – 10u"
    private void house(List<Text.Line> rest) {
        for (var part : rest) {
            var house = HOUSE.matcher(part.text());
            if (!house.matches() || HouseWords.none(house.group("venue"))) continue;
            found.venue(AddressBlock.stated(house, "venue", part.from()));
            var words = house.group("venue");
            var last = words.substring(words.lastIndexOf(' ') + 1);
            if (house.group("town") == null && Places.known(last)) found.city(Found.likely(last, part.words()));
            if (house.group("town") != null && Places.known(house.group("town")))
                found.city(AddressBlock.stated(house, "town", part.from()));
            return;
        }
    }
}
