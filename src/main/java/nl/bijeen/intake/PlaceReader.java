package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Place;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is: under a label, around a postcode, or in running text. */
final class PlaceReader {

    private static final String TOWN =
            "(?:'s-|’s-|’t |'t )?\\p{Lu}[\\p{L}'’-]+(?:(?:\\s(?:aan|den|de|der|en|op|in|bij|ter|het)){1,2}\\s\\p{Lu}[\\p{L}-]+|\\s\\p{Lu}[\\p{L}-]+){0,2}";
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?<code>[1-9]\\d{3}\\s{0,2}[A-Z]{2})(?![\\p{L}\\d])(?:[,\\s|]{1,4}(?:te\\s|in\\s)?(?<town>"
                    + TOWN + "))?");
    private static final Pattern BELGIAN =
            Pattern.compile("(?<![\\p{L}\\d])(?:B-)?(?<code>[1-9]\\d{3})\\s(?<town>" + TOWN + ")");
    private static final String STREET_NAME =
            "(?:\\p{Lu}[\\p{L}.'’-]*\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan|la|des|du|le|[1-3]e)\\s){0,5}";
    private static final String STREET_END =
            "(?:straat|weg|laan|plein|kade|gracht|singel|dreef|steeg|pad|dijk|markt|hof|park|plantsoen|wal|ring|baan|boulevard|allee|haven|berg|burg|kamp|veld|lei|steenweg|square|vest|brink|rade|poort|oord|horst|hage|damme?|erf|hoek|land|toren|stein|zijde|straatje|street|road|lane|avenue|esplanade|passage|brug|eind|akker|bos|donk|gaarde|meent|drift|kanaal|oever|werf|waard)";
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?<street>(?:" + STREET_NAME + "\\p{Lu}?[\\p{L}'’.-]*" + STREET_END
                    + "(?:\\s(?:Noord|Oost|Zuid|West))?|(?:Plein|Markt|Place|Rue|Avenue|Laan|Weg|Kade|Boulevard|Plaats|Park)\\s(?:\\p{L}+\\s){0,3}\\p{Lu}?[\\p{L}-]+)\\s(?:nr\\.?\\s)?\\d{1,4}\\s?(?:-\\d{1,4}|[a-zA-Z](?![\\p{L}])|bis|/\\d+)?)(?![\\d:.]\\d|\\p{L})");
    private static final Pattern ANY_STREET = Pattern.compile(
            "^(?<street>(?:\\p{Lu}[\\p{L}.'’-]*\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan)\\s){1,5}\\d{1,4}\\s?(?:-\\d{1,4}|[a-zA-Z])?)$");
    private static final String HALL =
            "(?:Theater|Hotel|Congrescentrum|Conferentiecentrum|Stadhuis|Gemeentehuis|Provinciehuis|Universiteit|University|Museum|Kerk|Kasteel|Schouwburg|Stadion|Arena|Campus|Faculteit|Bibliotheek|Café|Jaarbeurs|Zalencentrum|Landgoed|Loods|Fabriek|Hogeschool|Grand|Van der Valk|Fletcher|Postillion|Muziekgebouw|Concertgebouw|Cultuurcentrum|Dorpshuis|Buurthuis|Wijkcentrum|Aula|Pakhuis|Paviljoen|Villa|Huis|Hof|Zaal|Abdij|Klooster|Sociëteit|Academie|Instituut|Domein|Kursaal|Vergadercentrum|Beurs|Congresgebouw|Restaurant|Brasserie|Partycentrum|Trefpunt|Ziekenhuis|Rijksmuseum|Beatrix|Regardz|Aristo|Seats2Meet)";
    private static final String NAME_REST =
            "(?:\\s(?:de|het|'t|’t|van|der|den|en|in|te|aan|op|of)(?=\\s))?(?:\\s(?:\\p{Lu}|\\d)[\\p{L}\\d.'’&-]*)";
    private static final Pattern VENUE = Pattern.compile(
            "(?:^|\\s)(?:in|bij|op|te|naar|at|locatie|locatie van|op de locatie van)\\s(?:de\\s|het\\s|the\\s|ons\\s|onze\\s|hartje\\s)?(?<venue>"
                    + HALL + "(?:" + NAME_REST + "){0,4}|(?:\\p{Lu}[\\p{L}\\d'’&.-]*\\s){0,4}(?:" + HALL
                    + "|\\p{Lu}\\p{Ll}*(?:theater|hotel|centrum|gebouw|huis|zaal|hal|fabriek|kerk|kapel|hoeve|museum|college|campus|kazerne|stadion|hotels|center))(?!\\p{L})(?:"
                    + NAME_REST + "){0,3})");
    private static final Pattern AT_OF_TOWN = Pattern.compile(
            "(?:\\s|^)(?:bij|in|locatie van|op de locatie van)\\s(?:de\\s|het\\s)?(?<venue>(?:De|Het|'t)?\\s?\\p{Lu}[\\p{L}\\d.&'’-]*(?:\\s\\p{Lu}[\\p{L}\\d.&'’-]*){0,3})(?:,)?\\s(?:te|in)\\s(?<town>"
                    + TOWN + ")");
    private static final Pattern IN_TOWN = Pattern.compile(
            "(?<![\\p{L}])(?:in|te|naar|vanuit|at)\\s(?:het centrum van |hartje )?(?<town>" + TOWN + ")");
    private static final Pattern NOT_HERE = Pattern.compile(
            "^(?:https?:|www\\.|online|digitaal|zoom|ms teams|microsoft teams|teams|webex|webinar|livestream|n\\.?t\\.?b|nader|volgt|nog |via |gemeenten|het is een online|wordt|hybride|routebeschrijving|locatie|bekijk|google|parkeren|bereikbaar|over het|op de kaart|route|kaart|telefoon|tel\\b|plattegrond|adres)",
            Pattern.CASE_INSENSITIVE);

    private final Text text;
    private @Nullable Found<String> venue;
    private @Nullable Found<String> street;
    private @Nullable Found<String> postcode;
    private @Nullable Found<String> city;

    PlaceReader(Text text) {
        this.text = text;
    }

    /** @param about the day of the meeting in the text, near which a town in running text counts; null if there is none */
    Place read(@Nullable Words about) {
        for (var section : text.sections(Topic.WHERE))
            block(section.lines().stream().limit(7).toList(), section.beside());
        if (postcode == null) address();
        if (street == null || venue == null || city == null) running(about);
        return new Place(venue, street, postcode, city);
    }

    private void block(List<Text.Line> lines, boolean beside) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if ((at > 0 && line.gap() && (postcode != null || beside))
                    || line.text().length() > 140) break;
            if (NOT_HERE.matcher(line.text()).find()) continue;
            if (line.text().indexOf(',') > 0 || line.text().contains(" | ")) parts(line);
            else part(line);
        }
    }

    private void parts(Text.Line line) {
        int from = 0;
        var comma = Pattern.compile("\\s?(?:,|\\||;| - | – | \\()\\s?").matcher(line.text());
        while (comma.find()) {
            part(line.part(from, comma.start()));
            from = comma.end();
        }
        part(line.part(from, line.text().length()));
    }

    private void part(Text.Line part) {
        var words = part.text().replaceFirst("[).]+$", "").strip();
        if (words.isEmpty() || NOT_HERE.matcher(words).find()) return;
        var code = POSTCODE.matcher(words);
        var road = STREET.matcher(words);
        var any = ANY_STREET.matcher(words);
        boolean coded = code.find();
        if (coded) postcode(code, part.from());
        boolean streeted = road.find();
        if (street == null && streeted) street = found(road, "street", part.from());
        else if (street == null && any.matches() && (venue != null || !Places.known(words)))
            street = found(any, "street", part.from());
        else if (coded) return;
        else if (town(words) && city == null) city = Found.stated(town(words, false), part.words());
        else if (venue == null && !streeted) place(part, words);
        if (streeted && road.start() > 3 && venue == null)
            place(part, words.substring(0, road.start()).strip().replaceFirst("[,:-]$", ""));
    }

    private void place(Text.Line part, String words) {
        var in = Pattern.compile("^(?<venue>.{2,80}?),?\\s(?:in|te)\\s(?<town>" + TOWN + ")\\.?$")
                .matcher(words);
        if (in.matches() && Places.known(in.group("town"))) {
            venue = found(in, "venue", part.from());
            city = city == null ? found(in, "town", part.from()) : city;
        } else if (Character.isUpperCase(words.charAt(0))
                || words.startsWith("'")
                || Character.isDigit(words.charAt(0))) {
            var last = words.substring(words.lastIndexOf(' ') + 1);
            venue = Found.stated(words, part.words());
            if (city == null && Places.known(last)) city = Found.likely(last, part.words());
        }
    }

    private static boolean town(String words) {
        return Places.known(words) || (words.matches("(?:te|in)\\s.*") && Places.known(words.substring(3)));
    }

    private static String town(String words, boolean known) {
        return known || Places.known(words) ? words : words.substring(3);
    }

    private void postcode(Matcher code, int from) {
        if (postcode == null) postcode = found(code, "code", from);
        if (city == null && code.group("town") != null) city = found(code, "town", from);
    }

    private static Found<String> found(Matcher matcher, String group, int from) {
        var value = matcher.group(group);
        return Found.stated(
                value.strip(), new Words(from + matcher.start(group), from + matcher.start(group) + value.length()));
    }

    // A postcode outside any label: the lines above it are the address, unless it is where to write to.
    private void address() {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            if (line.text().length() > 400 || text.within(Topic.CONTACT, line.from())) continue;
            var code = POSTCODE.matcher(line.text());
            if (!code.find()) continue;
            postcode(code, line.from());
            if (street == null && !STREET.matcher(line.text()).find() && at > 0) {
                int first = at > 1
                                && !text.lines.get(at).gap()
                                && !text.lines.get(at - 1).gap()
                        ? at - 2
                        : at - 1;
                block(
                        text.lines.subList(first, at).stream()
                                .filter(it -> it.text().length() < 60)
                                .toList(),
                        false);
            }
            return;
        }
    }

    private void running(@Nullable Words about) {
        for (var sentence : text.sentences) {
            if (text.within(Topic.CONTACT, sentence.from()) || text.within(Topic.WHERE, sentence.from())) continue;
            var words = sentence.text();
            var road = STREET.matcher(words);
            if (street == null && road.find()) street = found(road, "street", sentence.from());
            if (street != null) street = withoutVenue(street);
            var both = AT_OF_TOWN.matcher(words);
            if (venue == null
                    && both.find()
                    && Places.known(both.group("town"))
                    && !Places.known(both.group("venue"))) {
                venue = found(both, "venue", sentence.from());
                if (city == null) city = found(both, "town", sentence.from());
            }
            var hall = VENUE.matcher(words);
            if (venue == null && hall.find()) venue = likely(hall, "venue", sentence.from());
        }
        if (city == null) city = nearby(about);
    }

    // "Theater Zes aan de Kerkstraat 5": what stands before "aan" is the place.
    private static Found<String> withoutVenue(Found<String> street) {
        var aan = Pattern.compile("^.*\\saan\\s(?:de\\s|het\\s)?(?=\\p{Lu})").matcher(street.value());
        if (!aan.find()) return street;
        return Found.stated(
                street.value().substring(aan.end()),
                new Words(street.words().from() + aan.end(), street.words().to()));
    }

    private static Found<String> likely(Matcher matcher, String group, int from) {
        var stated = found(matcher, group, from);
        return Found.likely(stated.value(), stated.words());
    }

    // A town counts in the title, beside the day, or where the place was found; elsewhere texts name towns for many
    // reasons.
    private @Nullable Found<String> nearby(@Nullable Words about) {
        for (var sentence : text.sentences) {
            boolean near = sentence.from() == text.lines.getFirst().from()
                    || (about != null && sentence.from() <= about.from() && about.from() < sentence.to())
                    || (venue != null
                            && sentence.from() <= venue.words().from()
                            && venue.words().from() < sentence.to())
                    || (street != null
                            && sentence.from() <= street.words().from()
                            && street.words().from() < sentence.to());
            if (!near) continue;
            var town = IN_TOWN.matcher(sentence.text());
            while (town.find()) {
                var name = longest(town.group("town"));
                if (!name.isEmpty())
                    return Found.likely(
                            name,
                            new Words(
                                    sentence.from() + town.start("town"),
                                    sentence.from() + town.start("town") + name.length()));
            }
        }
        return null;
    }

    private static String longest(String words) {
        var name = words;
        while (!name.isEmpty() && !Places.known(name))
            name = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
        return name;
    }

    static boolean belgian(String words) {
        return BELGIAN.matcher(words).find();
    }
}
