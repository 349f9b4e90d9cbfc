package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.ANY_STREET;
import static nl.bijeen.intake.AddressWords.POSTCODE;
import static nl.bijeen.intake.AddressWords.STREET;
import static nl.bijeen.intake.PlaceSayings.NOT_HERE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of an address, whole or in parts: "Dorpshuis, Kerkstraat 5, 6711 AB Ede". */
final class AddressBlock {

    private static final Vocabulary WORDS = Vocabulary.of("place");

    private static final int LONGEST = 140;
    private static final Pattern SEPARATOR = Pattern.compile("\\s?(?:,|\\||;|[•·]| - | – | \\()\\s?");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d]{3})[.!)]+(?=\\s+\\p{Lu})");
    /** "in het", "Dit evenement vindt plaats bij", "We zijn te gast in". */
    private static final Pattern AHEAD = Pattern.compile(
            "^(?:[^,]{0,80}\\s)?"
                    + WORDS.any("is-held")
                    + "\\s(?:in|bij|op|te|at)\\s(?:de\\s|het\\s|the\\s|ons\\s)?(?-i:(?=[\\p{Lu}\\d'’]))"
                    + "|^(?:in|bij|op|te|at)\\s(?:de\\s|het\\s|the\\s|ons\\s)?(?=[\\p{L}'’])",
            Pattern.CASE_INSENSITIVE);
    /** What a field for a place holds beside the place itself. */
    private static final Pattern BESIDE_PLACE = Pattern.compile(
            "^(?:online|digitaal|livestream|via\\s(?:teams|zoom))\\s?(?:én|en|of|and|or|&|\\+|/)\\s(?:(?:in|bij|op|fysiek|live|ter plaatse|op locatie)\\s){0,2}(?:de\\s|het\\s)?(?-i:(?=\\p{Lu}))"
                    + "|^(?:locatie|adres):?\\s(?-i:(?=\\p{Lu}))"
                    + "|\\)?\\s(?:én|en|of|&|\\+|/)\\s(?:ook\\s)?(?:online|digitaal|via\\s(?:teams|zoom)|livestream|hybride)"
                    + "(?!\\p{L}).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A country behind the town says nothing that is asked for. */
    static final Pattern COUNTRY =
            Pattern.compile(WORDS.any("country"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            if (at == 0 && beside) line = firstSentence(line);
            if (apart || line.text().length() > LONGEST) break;
            if (goesOn(line, at > 0 && beside)) row(parts(line));
        }
    }

    // Beside a label stands all of it; on the lines below only what an address has may go on.
    private static boolean goesOn(Text.Line line, boolean below) {
        boolean address = !below
                || line.text().matches(".*\\d.*")
                || parts(line).stream().anyMatch(it -> AddressWords.isTown(bare(it.text())));
        return address && !NOT_HERE.matcher(bare(line.text())).find();
    }

    private static Text.Line firstSentence(Text.Line line) {
        var end = SENTENCE_END.matcher(line.text());
        return line.text().length() > LONGEST && end.find() ? line.part(0, end.end()) : line;
    }

    /** The parts of an address on one line. */
    static List<Text.Line> parts(Text.Line line) {
        if (line.text().indexOf(',') <= 0 && !SEPARATOR.matcher(line.text()).find()) return List.of(line);
        var parts = new ArrayList<Text.Line>();
        int from = 0;
        var mark = SEPARATOR.matcher(line.text());
        while (mark.find()) {
            parts.add(line.part(from, mark.start()));
            from = mark.end();
        }
        parts.add(line.part(from, line.text().length()));
        return parts;
    }

    private void row(List<Text.Line> parts) {
        for (int at = 0; at < parts.size(); at++) {
            boolean streetFollows = parts.stream().skip(at + 1).anyMatch(it -> wholeStreet(bare(it.text())));
            var part = withoutAhead(parts.get(at));
            if (streetFollows && ANY_STREET.matcher(bare(part.text())).matches()) house(part, bare(part.text()));
            else part(part);
        }
    }

    // "Passage 44 (Kruidtuin 8 te 1000 Brussel)": what stands before a street with its postcode is a house, number or
    // not.
    private static boolean wholeStreet(String words) {
        var code = AddressWords.BELGIAN_END.matcher(words);
        return code.matches() && ANY_STREET.matcher(code.group("street")).matches();
    }

    private void part(Text.Line part) {
        var words = bare(part.text());
        if (words.isEmpty()
                || COUNTRY.matcher(words).matches()
                || NOT_HERE.matcher(words).find()
                || tellsWhen(words)) return;
        var code = POSTCODE.matcher(words);
        var road = STREET.matcher(words);
        boolean coded = code.find();
        if (coded) postcode(code, part.from());
        if (road.find()) street(part, words, road, coded);
        else if (!coded && !belgian(part, words)) other(part, words);
    }

    private static String bare(String words) {
        return BESIDE_PLACE
                .matcher(words.replaceFirst("[).]+$", ""))
                .replaceFirst("")
                .strip();
    }

    private static Text.Line withoutAhead(Text.Line part) {
        var ahead = AHEAD.matcher(part.text());
        return ahead.find() ? part.part(ahead.end(), part.text().length()) : part;
    }

    private static boolean tellsWhen(String words) {
        return !Dates.in(words).isEmpty() || !Times.in(words).isEmpty();
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
        if (found.venue() != null || words.isEmpty() || FLOOR.matcher(words).matches()) return;
        var in = PlaceSayings.VENUE_IN_TOWN.matcher(words);
        if (in.matches() && Places.known(in.group("town"))) {
            found.venue(stated(in, "venue", part.from()));
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
        if (town == null) return;
        var known = AddressWords.townAtHead(town);
        var name = known.isEmpty() ? town : known;
        int at = from + code.start("town");
        found.city(Found.stated(name, new Words(at, at + name.length())));
    }

    /** Takes the house before a street and the town behind it: "in de Kroon (Markt 11 in Ede)". */
    void around(Text.Line sentence, int begin, int end) {
        var before = PlaceSayings.BEFORE_STREET.matcher(sentence.text().substring(0, Math.max(0, begin)));
        if (before.find() && !HouseWords.none(before.group("venue")))
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
        boolean said = after.group().matches("(?s),?\\s(?:in|te)\\s.*|.*\\d{4}.*");
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
