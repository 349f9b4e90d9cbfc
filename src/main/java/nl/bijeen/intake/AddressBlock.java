package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.ANY_STREET;
import static nl.bijeen.intake.AddressWords.POSTCODE;
import static nl.bijeen.intake.AddressWords.STREET;
import static nl.bijeen.intake.PlaceSayings.NOT_HERE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of an address, whole or in parts: "Dorpshuis, Kerkstraat 5, 6711 AB Ede". */
final class AddressBlock {

    private static final int LONGEST = AddressPart.LONGEST;
    private static final Pattern FLOOR = Pattern.compile(
            "^(?:de\\s)?(?:\\d{1,2}e|begane|\\p{L}{3,10}de)\\s(?:verdieping|etage|grond)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_STREET =
            Pattern.compile("\\s?(?:[,:(–-]|(?:aan|in|op|te|at)(?:\\s(?:de|het|the))?)?\\s?$");

    private final FoundPlace found;

    AddressBlock(FoundPlace found) {
        this.found = found;
    }

    /** @param beside whether they stand beside their label: an empty line then ends them */
    void read(List<Text.Line> lines, boolean beside) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean apart = at > 0 && line.gap() && (found.postcode() != null || beside);
            if (at == 0 && beside) line = AddressPart.firstSentence(line);
            if (apart || line.text().length() > LONGEST) break;
            if (goesOn(line, at > 0 && beside)) row(AddressPart.of(line));
        }
    }

    // Beside a label stands all of it; on the lines below only what an address has may go on.
    private static boolean goesOn(Text.Line line, boolean below) {
        boolean address = !below
                || line.text().matches(".*\\d.*")
                || AddressPart.of(line).stream().anyMatch(it -> AddressWords.isTown(AddressPart.bare(it.text())));
        return address && !NOT_HERE.matcher(AddressPart.bare(line.text())).find();
    }

    private void row(List<Text.Line> parts) {
        for (int at = 0; at < parts.size(); at++) {
            boolean streetFollows =
                    parts.stream().skip(at + 1).anyMatch(it -> wholeStreet(AddressPart.bare(it.text())));
            var part = AddressPart.withoutAhead(parts.get(at));
            if (streetFollows
                    && ANY_STREET.matcher(AddressPart.bare(part.text())).matches())
                house(part, AddressPart.bare(part.text()));
            else part(part);
        }
    }

    // "Galerij 12 (Tuinstraat 8 te 1000 Brussel)": what stands before a street with its postcode is a house, number or
    // not.
    private static boolean wholeStreet(String words) {
        var code = AddressWords.BELGIAN_END.matcher(words);
        return code.matches() && ANY_STREET.matcher(code.group("street")).matches();
    }

    private void part(Text.Line part) {
        var words = AddressPart.bare(part.text());
        if (words.isEmpty()
                || AddressPart.COUNTRY.matcher(words).matches()
                || NOT_HERE.matcher(words).find()
                || AddressPart.tellsWhen(words)) return;
        var code = POSTCODE.matcher(words);
        var road = STREET.matcher(words);
        boolean coded = code.find();
        if (coded) postcode(code, part.from());
        if (road.find()) street(part, words, road, coded);
        else if (!coded && !belgian(part, words)) other(part, words);
    }

    private void street(Text.Line part, String words, Matcher road, boolean coded) {
        var street = AddressWords.street(road, part.from());
        found.street(street);
        int begin = street == null ? road.start() : street.words().from() - part.from();
        var ahead = BEFORE_STREET.matcher(words.substring(0, begin)).replaceFirst("");
        if (ahead.length() > 3) house(part, ahead);
        if (!coded && street != null) around(new Text.Line(words, part.from(), false), begin, road.end());
    }

    // "3000 Leuven" behind a street, and "Kruidtuin 44 te 1000 Brussel"; sites of parties and clubs write "De Pinte
    // 9840".
    private boolean belgian(Text.Line part, String words) {
        var code = AddressWords.BELGIAN_END.matcher(words);
        if (!code.matches()) return townFirst(part, words);
        boolean known = !AddressWords.townAtHead(code.group("town")).isEmpty();
        // "Kerkstraat 5, 2850 Boom" is an address whatever the town; "Kerkstraat 5, 2025 Voorjaar" is none.
        if (!known && (found.street() == null || code.group("code").matches("19..|20.."))) return false;
        var street = ANY_STREET.matcher(code.group("street"));
        if (street.matches()) found.street(AddressWords.street(street, part.from()));
        if (found.street() == null) return false;
        postcode(code, part.from());
        return true;
    }

    private boolean townFirst(Text.Line part, String words) {
        var code = AddressWords.TOWN_FIRST.matcher(words);
        if (found.street() == null || !code.matches() || !Places.known(code.group("town"))) return false;
        postcode(code, part.from());
        return true;
    }

    private void other(Text.Line part, String words) {
        var any = ANY_STREET.matcher(words);
        if (found.street() == null && any.matches() && (found.venue() != null || !Places.known(words)))
            found.street(AddressWords.street(any, part.from()));
        else if (AddressWords.isTown(words)) found.city(Found.stated(AddressWords.bare(words), part.words()));
        else house(part, words);
    }

    private void house(Text.Line part, String words) {
        boolean numbered = found.street() != null && !words.matches(".*\\p{L}{3}.*");
        if (found.venue() != null
                || words.isEmpty()
                || numbered
                || FLOOR.matcher(words).matches()
                || AddressPart.SENTENCE.matcher(words).find()) return;
        var in = PlaceSayings.VENUE_IN_TOWN.matcher(words);
        if (in.matches() && Places.known(in.group("town"))) {
            if (ANY_STREET.matcher(in.group("venue")).matches()) found.street(stated(in, "venue", part.from()));
            else found.venue(stated(in, "venue", part.from()));
            found.city(stated(in, "town", part.from()));
            return;
        }
        char first = words.charAt(0);
        boolean named = Character.isUpperCase(first) || Character.isDigit(first) || first == '\'' || first == '’';
        if (!named && !PlaceSayings.HOUSE_FIRST.matcher(words).matches()) return;
        found.venue(Found.stated(words, part.words()));
        var last = words.substring(words.lastIndexOf(' ') + 1);
        if (Places.known(last)) found.city(Found.likely(last, part.words()));
    }

    /** Takes a postcode, and the town behind it. */
    void postcode(Matcher code, int from) {
        found.postcode(stated(code, "code", from));
        var town = code.group("town");
        if (town == null || AddressPart.COUNTRY.matcher(town).matches()) return;
        var known = AddressWords.townAtHead(town);
        var name = known.isEmpty() ? town : known;
        int at = from + code.start("town");
        found.codedCity(Found.stated(name, new Words(at, at + name.length())));
    }

    /** Takes the house before a street and the town behind it: "in de Kroon (Markt 11 in Ede)". */
    void around(Text.Line sentence, int begin, int end) {
        var before = PlaceSayings.BEFORE_STREET.matcher(sentence.text().substring(0, Math.max(0, begin)));
        if (before.find() && !HouseWords.none(before.group("venue")) && !AddressWords.isTown(before.group("venue")))
            found.venue(stated(before, "venue", sentence.from()));
        behind(sentence, end);
        if (found.venue() == null) return;
        var house = found.venue();
        var last = house.value().substring(house.value().lastIndexOf(' ') + 1);
        if (Places.known(last)) found.city(Found.likely(last, house.words()));
    }

    private void behind(Text.Line sentence, int end) {
        var behind = sentence.text().substring(end);
        var code = AddressWords.CODE_AFTER_STREET.matcher(behind);
        if (code.find()) found.postcode(stated(code, "code", sentence.from() + end));
        var after = AddressWords.AFTER_STREET.matcher(behind);
        if (!after.find()) return;
        var known = AddressWords.townAtHead(after.group("town"));
        // "Kerkweg 4 te Dorpum": what else could it be?
        boolean ends = behind.substring(after.end()).matches("\\.?\\s*")
                && after.group().matches(",\\s\\p{L}+");
        boolean said = ends || after.group().matches("(?s),?\\s(?:in|te)\\s.*|.*\\d{4}.*");
        var name = known.isEmpty() && said ? whole(after, behind) : known;
        int at = sentence.from() + end + after.start("town");
        if (!name.isEmpty()) found.city(Found.likely(name, new Words(at, at + name.length())));
    }

    // A name of several words only where nothing else could follow it: "te Sint Dorpum."
    private static String whole(Matcher after, String words) {
        var rest = words.substring(after.end());
        boolean ends = rest.isEmpty() || !Character.isWhitespace(rest.charAt(0));
        return ends ? after.group("town") : after.group("town").replaceFirst("\\s.*", "");
    }

    static Found<String> stated(Matcher matcher, String group, int from) {
        var value = matcher.group(group);
        int at = from + matcher.start(group);
        return Found.stated(value.strip(), new Words(at, at + value.length()));
    }
}
