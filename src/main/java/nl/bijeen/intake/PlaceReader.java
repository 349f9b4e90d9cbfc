package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.POSTCODE;
import static nl.bijeen.intake.AddressWords.STREET;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is: under a label, around a postcode, and last in running text. */
final class PlaceReader {

    private static final int MOST_LINES = 7;
    private static final int LONGEST = 140;
    private static final int LONGEST_NAME = 60;
    private static final int NEAR_THE_TOP = 12;
    private static final int NEAR_DAY = 3;
    /** "Provinciehuis Gelderland", with nothing else on its line. */
    private static final Pattern HOUSE_ALONE = Pattern.compile(
            "^(?=\\S+\\s)(?<venue>" + HouseWords.NAMED_HALL + ")(?:\\s\\([^)]{2,40}\\)|,\\s\\p{Ll}.{2,40})?$");

    private static final Pattern SAYS_WHERE =
            Pattern.compile("waar|plaats|locatie|where|place", Pattern.CASE_INSENSITIVE);

    private final Text text;
    private final FoundPlace found;

    PlaceReader(Text text) {
        this(text, new FoundPlace());
    }

    private PlaceReader(Text text, FoundPlace found) {
        this.text = text;
        this.found = found;
    }

    /**
     * @param about the day of the meeting in the text, near which a town in running text counts; null if there is none
     * @param title the words of its title, if those are in the text
     */
    Draft.Place read(@Nullable Words about, @Nullable Words title) {
        for (var section : text.sections(Topic.WHERE)) {
            var lines = section.lines().stream().limit(MOST_LINES).toList();
            boolean loose = Topic.both(section.label().text()) >= 0
                    && !SAYS_WHERE.matcher(section.label().text()).find();
            new AddressBlock(found).read(loose ? places(lines) : lines, section.beside());
        }
        if (found.venue() == null && found.street() == null) named();
        boolean elsewhere = found.postcode() == null && unlabelled(about);
        if (found.venue() == null) alone(true);
        if (!found.complete()) new PlaceInText(text, found, !elsewhere).read(about, title);
        if (found.venue() == null) alone(false);
        return found.place();
    }

    // Under "Praktisch" stands more than a place: a line counts if it is a house, or if the address goes on behind it.
    private static List<Text.Line> places(List<Text.Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> addressed(lines.get(at))
                        || HOUSE_ALONE.matcher(lines.get(at).text()).matches()
                        || (at + 1 < lines.size() && addressed(lines.get(at + 1))))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean addressed(Text.Line line) {
        return STREET.matcher(line.text()).find()
                || POSTCODE.matcher(line.text()).find()
                || AddressWords.BELGIAN.matcher(line.text()).find()
                || AddressPart.of(line).stream().anyMatch(it -> AddressWords.isTown(it.text()));
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

    // The address of whoever organises it may stand on the page too: it does not count if the text tells another town.
    private boolean unlabelled(@Nullable Words about) {
        var read = new FoundPlace();
        read.take(found);
        var elsewhere = new PlaceReader(text, read);
        elsewhere.address();
        if (read.postcode() == null) elsewhere.belgian();
        var told = text.sentences.stream()
                .filter(it -> about == null ? !Dates.in(it.text()).isEmpty() : it.holds(about))
                .findFirst()
                .map(TownInText::told)
                .orElse("");
        var town = read.city();
        boolean other = town != null && found.city() == null && !told.isEmpty() && !told.equals(town.value());
        if (!other) found.take(read);
        return other;
    }

    // A postcode outside any label: the lines above it are the address, unless it is where to write to.
    private void address() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var code = POSTCODE.matcher(line.text());
            if (line.text().length() > 400
                    || text.within(Topic.CONTACT, line.from())
                    || !code.find()
                    || AddressWords.year(code)
                    || office(line, code)
                    || Office.at(text, at)) continue;
            if (houseAhead(line, code)) new AddressBlock(found).read(List.of(line), true);
            else new AddressBlock(found).postcode(code, line.from());
            if (code.start() == 0
                    || townAhead(line, code)
                    || streetAhead(line, line.text().substring(0, code.start()))) above(at);
            return;
        }
    }

    private boolean office(Text.Line line, Matcher code) {
        var sentence = text.sentenceAt(line.from() + code.start());
        return AddressWords.OFFICE.matcher(sentence.text()).find();
    }

    // "Rotterdam, 3072 AB Netherlands"
    private boolean townAhead(Text.Line line, Matcher code) {
        var town = line.text().substring(0, code.start()).replaceFirst("[,\\s]+$", "");
        boolean known = Places.known(town);
        if (known) found.city(Found.stated(town, line.part(0, town.length()).words()));
        return known;
    }

    // The nearest line first: a street, and above it a house.
    private void above(int at) {
        for (int up = at - 1;
                up >= Math.max(0, at - 2) && !text.lines.get(up + 1).gap();
                up--) {
            var line = text.lines.get(up);
            boolean other = line.text().length() >= LONGEST_NAME
                    || Topic.in(line.text()) != null
                    || line.text().matches(".*[.!?:;]$")
                    || !Dates.in(line.text()).isEmpty()
                    || !Times.in(line.text()).isEmpty();
            if (other) return;
            new AddressBlock(found).read(List.of(line), false);
            if (found.venue() != null) return;
        }
    }

    // "Het Pand, Onderbergen 1, 9000 Gent" on a line of its own.
    private static boolean streetAhead(Text.Line line, String ahead) {
        var parts = ahead.replaceFirst("[,–-]\\s*$", "").strip().split(",\\s*|\\s[–|-]\\s", -1);
        var last = parts[parts.length - 1];
        return line.text().length() < 100
                && parts.length < 4
                && (AddressWords.ANY_STREET.matcher(last).matches()
                        || STREET.matcher(last).matches());
    }

    // "Zaal Nova, Dorpsstraat 5, 6711 AB Ede" on a line of its own.
    private static boolean houseAhead(Text.Line line, Matcher code) {
        var ahead = line.text().substring(0, code.start());
        return ahead.indexOf(',') != ahead.lastIndexOf(',') && streetAhead(line, ahead);
    }

    // "3000 Leuven" is a postcode only with a street before it or on the line above.
    private void belgian() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var code = AddressWords.BELGIAN.matcher(line.text());
            if (line.text().length() > LONGEST + 60
                    || !code.find()
                    || AddressWords.townAtHead(code.group("town")).isEmpty()
                    || Office.at(text, at)) continue;
            var above = at > 0 ? text.lines.get(at - 1).text() : "";
            var ahead = line.text().substring(0, code.start());
            boolean whole = streetAhead(line, ahead);
            if (!whole
                    && !STREET.matcher(above + " " + ahead).find()
                    && !AddressWords.ANY_STREET.matcher(above).matches()) continue;
            if (whole) new AddressBlock(found).read(List.of(line), true);
            else new AddressBlock(found).postcode(code, line.from());
            if (whole || code.start() == 0) above(at);
            return;
        }
    }

    // A line of its own is where it is if the day stands shortly above it, or near the top of the text.
    private void alone(boolean underDay) {
        for (int at = 0; at < Math.min(NEAR_THE_TOP, text.lines.size()); at++) {
            var line = text.lines.get(at);
            var house = HOUSE_ALONE.matcher(line.text());
            if (line.text().length() > LONGEST_NAME || !house.matches()) continue;
            if (Office.at(text, at)) continue;
            if (underDay ? !dayAbove(at) : HouseWords.institution(house.group("venue"))) continue;
            found.venue(AddressBlock.stated(house, "venue", line.from()));
            return;
        }
    }

    private boolean dayAbove(int at) {
        return text.lines.subList(Math.max(0, at - NEAR_DAY), at).stream()
                .anyMatch(it -> it.text().length() < LONGEST_NAME
                        && !Dates.in(it.text()).isEmpty());
    }
}
