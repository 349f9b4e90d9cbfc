package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Dutch, Flemish and English texts write towns, postcodes, streets and houses. */
final class PlaceWords {

    static final String TOWN =
            "(?:'s-|’s-|’t |'t )?\\p{Lu}[\\p{L}'’-]+(?:(?:\\s(?:aan|den|de|der|en|op|in|bij|ter|het)){1,2}\\s\\p{Lu}[\\p{L}-]+|\\s\\p{Lu}[\\p{L}-]+){0,2}";
    static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?<code>[1-9]\\d{3}\\s{0,2}[A-Z]{2})(?![\\p{L}\\d])(?:[,\\s|]{1,4}(?:te\\s|in\\s)?(?<town>"
                    + TOWN + "))?");
    static final Pattern BELGIAN =
            Pattern.compile("(?<![\\p{L}\\d])(?:B-)?(?<code>[1-9]\\d{3})\\s(?<town>" + TOWN + ")");
    static final String STREET_NAME =
            "(?:\\p{Lu}[\\p{L}.'’-]{0,40}\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan|la|des|du|le|[1-3]e)\\s){0,5}";
    static final String STREET_END =
            "(?:straat|weg|laan|plein|kade|gracht|singel|dreef|steeg|pad|dijk|markt|hof|park|plantsoen|wal|ring|baan|boulevard|allee|haven|berg|burg|kamp|veld|lei|steenweg|square|vest|brink|rade|poort|oord|horst|hage|damme?|erf|hoek|land|toren|stein|zijde|straatje|street|road|lane|avenue|esplanade|passage|brug|eind|akker|bos|donk|gaarde|meent|drift|kanaal|oever|werf|waard)";
    static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?<street>(?:" + STREET_NAME + "\\p{Lu}?[\\p{L}'’.-]{0,40}" + STREET_END
                    + "(?:\\s(?:Noord|Oost|Zuid|West))?|(?:Plein|Markt|Place|Rue|Avenue|Laan|Weg|Kade|Boulevard|Plaats|Park)\\s(?:\\p{L}+\\s){0,3}\\p{Lu}?[\\p{L}-]+)\\s(?:nr\\.?\\s)?\\d{1,4}\\s?(?:-\\d{1,4}|[a-zA-Z](?![\\p{L}])|bis|/\\d+)?)(?![\\d:.]\\d|\\p{L})");
    static final Pattern ANY_STREET = Pattern.compile(
            "^(?<street>(?:\\p{Lu}[\\p{L}.'’-]{0,40}\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan)\\s){1,5}\\d{1,4}\\s?(?:-\\d{1,4}|[a-zA-Z])?)$");
    static final String HALL =
            "(?:Theater|Hotel|Congrescentrum|Conferentiecentrum|Stadhuis|Gemeentehuis|Provinciehuis|Universiteit|University|Museum|Kerk|Kasteel|Schouwburg|Stadion|Arena|Campus|Faculteit|Bibliotheek|Café|Jaarbeurs|Zalencentrum|Landgoed|Loods|Fabriek|Hogeschool|Grand|Van der Valk|Fletcher|Postillion|Muziekgebouw|Concertgebouw|Cultuurcentrum|Dorpshuis|Buurthuis|Wijkcentrum|Aula|Pakhuis|Paviljoen|Villa|Huis|Hof|Zaal|Abdij|Klooster|Sociëteit|Academie|Instituut|Domein|Kursaal|Vergadercentrum|Beurs|Congresgebouw|Restaurant|Brasserie|Partycentrum|Trefpunt|Ziekenhuis|Rijksmuseum|Beatrix|Regardz|Aristo|Seats2Meet)";
    static final String NAME_REST =
            "(?:\\s(?:de|het|'t|’t|van|der|den|en|in|te|aan|op|of)(?=\\s))?(?:\\s(?:\\p{Lu}|\\d)[\\p{L}\\d.'’&-]{0,40})";
    static final Pattern VENUE = Pattern.compile(
            "(?:^|\\s)(?:in|bij|op|te|naar|at|locatie|locatie van|op de locatie van)\\s(?:de\\s|het\\s|the\\s|ons\\s|onze\\s|hartje\\s)?(?<venue>"
                    + HALL + "(?:" + NAME_REST + "){0,4}|(?:\\p{Lu}[\\p{L}\\d'’&.-]{0,40}\\s){0,4}(?:" + HALL
                    + "|\\p{Lu}\\p{Ll}*(?:theater|hotel|centrum|gebouw|huis|zaal|hal|fabriek|kerk|kapel|hoeve|museum|college|campus|kazerne|stadion|hotels|center))(?!\\p{L})(?:"
                    + NAME_REST + "){0,3})");
    static final Pattern AT_OF_TOWN = Pattern.compile(
            "(?:\\s|^)(?:bij|in|locatie van|op de locatie van)\\s(?:de\\s|het\\s)?(?<venue>(?:De|Het|'t)?\\s?\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?:\\s\\p{Lu}[\\p{L}\\d.&'’-]{0,40}){0,3})(?:,)?\\s(?:te|in)\\s(?<town>"
                    + TOWN + ")");
    static final Pattern VENUE_IN_TOWN =
            Pattern.compile("^(?<venue>.{2,80}?),?\\s(?:in|te)\\s(?<town>" + TOWN + ")\\.?$");
    static final Pattern SEPARATOR = Pattern.compile("\\s?(?:,|\\||;| - | – | \\()\\s?");
    static final Pattern IN_TOWN = Pattern.compile(
            "(?<![\\p{L}])(?:in|te|naar|vanuit|at)\\s(?:het centrum van |hartje )?(?<town>" + TOWN + ")");
    static final Pattern BEFORE_STREET = Pattern.compile(
            "(?:^|[\\s(|])(?:(?:in|bij|op|te|at|locatie:?|naar)\\s(?:de\\s|het\\s|the\\s)?)?(?<venue>(?:De\\s|Het\\s|'t\\s)?\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?:\\s(?:(?:van|de|het|der|den|en|voor|&)\\s){0,2}[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,40}){0,5}(?:\\s\\([^)]{2,30}\\))?)(?:,\\s|\\s\\(|\\s-\\s|\\saan\\s(?:de\\s|het\\s)?)$");
    static final Pattern AFTER_STREET = Pattern.compile(
            "^(?:,\\s|\\s(?:in|te)\\s|\\s)(?:(?:in|te)\\s)?(?:\\d{4}\\s?(?:[A-Z]{2})?\\s)?(?<town>" + TOWN + ")");
    static final Pattern TOWN_HALL = Pattern.compile(
            "\\s(?:in|op|naar)\\shet\\s(?<venue>(?:gemeentehuis|stadhuis|provinciehuis|raadhuis|stadskantoor|gemeentekantoor)(?:\\svan\\s(?:de\\sgemeente\\s)?(?<town>"
                    + TOWN + "))?)");
    static final Pattern COMMA_TOWN = Pattern.compile(
            "(?:\\s(?:in|bij|te|at)\\s(?:de\\s|het\\s|the\\s)?|\\|\\s)(?<venue>(?:De\\s|Het\\s|'t\\s)?\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?:\\s(?:van\\s|de\\s|het\\s|der\\s|den\\s|&\\s){0,2}[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,40}){0,5}),\\s(?<town>"
                    + TOWN + ")");
    static final String SOME_NAME =
            "(?<venue>(?:De\\s|Het\\s|'t\\s)?\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?:\\s(?:(?:van|de|het|der|den|&|of|the)\\s){0,2}[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,40}){0,5})";
    static final Pattern TAKES_PLACE = Pattern.compile(
            "(?:plaats|plaatsvinden|gehouden|georganiseerd|te gast|welkom|ontvangen|ontmoeten|bijeen|samen|verwachten we (?:je|u)|take[s]? place|held|join us|meet|komen we|komt|is|zijn we|\\d uur|20\\d\\d|\\d)\\s(?:ook\\s|dit jaar\\s)?(?:in|bij|op|at)\\s(?:de\\s|het\\s|the\\s|our\\s)?(?:kantoor van\\s|hoofdkantoor van\\s|gebouw van\\s|locatie van\\s|office of\\s|offices of\\s)?"
                    + SOME_NAME);
    static final Pattern HOUSE = Pattern.compile(
            "\\s(?:in|op|bij)\\s(?:de\\s|het\\s|ons\\s|onze\\s|een\\s)?(?<venue>(?:[\\p{L}-]{0,30}kantoor|[\\p{L}-]{0,30}gebouw|clubhuis|[\\p{L}-]{0,20}kerk|[\\p{L}-]{0,20}theater|[\\p{L}-]{0,20}bibliotheek|buurthuis|dorpshuis|wijkcentrum|[\\p{L}-]{0,20}museum|campus|aula)\\svan\\s(?:de\\s|het\\s)?\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?:\\s\\p{Lu}[\\p{L}\\d.&'’-]{0,40}){0,4})");
    static final Pattern NO_VENUE = Pattern.compile(
            "(?i)(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nederland|vlaanderen|europa|belgië|meetup|zoom|teams|dit|deze|dat|elke|samenwerking|q[1-4]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|livestream|online).*");
    static final Pattern NOT_HERE = Pattern.compile(
            "^(?:https?:|www\\.|online|digitaal|zoom|ms teams|microsoft teams|teams|webex|webinar|livestream|n\\.?t\\.?b|nader|volgt|nog |via |gemeenten|het is een online|wordt|hybride|routebeschrijving|locatie|bekijk|google|parkeren|bereikbaar|over het|op de kaart|route|kaart|telefoon|tel\\b|plattegrond|adres)",
            Pattern.CASE_INSENSITIVE);

    private PlaceWords() {}

    static Found<String> found(Matcher matcher, String group, int from) {
        var value = matcher.group(group);
        return Found.stated(
                value.strip(), new Words(from + matcher.start(group), from + matcher.start(group) + value.length()));
    }

    static Found<String> likely(Matcher matcher, String group, int from) {
        var stated = found(matcher, group, from);
        return Found.likely(stated.value(), stated.words());
    }

    static String longest(String words) {
        var name = words;
        while (!name.isEmpty() && !Places.known(name))
            name = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
        return name;
    }

    static String withoutTown(String venue) {
        var words = venue.replaceFirst("[.,;]+$", "");
        var in = words.lastIndexOf(" in ") > 0 ? words.lastIndexOf(" in ") : words.lastIndexOf(" te ");
        return in > 0 && Places.known(words.substring(in + 4)) ? words.substring(0, in) : words;
    }

    // "Theater Zes aan de Kerkstraat 5": what stands before "aan" is the place.
    static Found<String> withoutVenue(Found<String> street) {
        var aan = Pattern.compile("^.*\\saan\\s(?:de\\s|het\\s)?(?=\\p{Lu})").matcher(street.value());
        if (!aan.find()) return street;
        return Found.stated(
                street.value().substring(aan.end()),
                new Words(street.words().from() + aan.end(), street.words().to()));
    }

    static boolean town(String words) {
        return Places.known(words) || (words.matches("(?:te|in)\\s.*") && Places.known(words.substring(3)));
    }

    static String town(String words, boolean known) {
        return known || Places.known(words) ? words : words.substring(3);
    }

    /** The parts of an address on one line: "Dorpshuis, Kerkstraat 5, Ede". */
    static List<Text.Line> parts(Text.Line line) {
        if (line.text().indexOf(',') <= 0 && !line.text().contains(" | ")) return List.of(line);
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
}
