package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of persons, with particles and titles. */
final class Names {

    private static final String PARTICLE =
            "(?:van(?:\\s(?:de|der|den|het|['’‘]t))?|v\\.?\\s?d\\.?|v/d|de|den|der|het|ter|ten|te|tot|in\\s(?:['’‘]t|der)|['’‘]t|['’][sS]|op\\s(?:de|den)|von|di|da|dos|el|al|ben|le|la|du|Van(?:\\s(?:de|der|den|De|Den))?|De|Den|El|Ben|Le|La|uit\\sden|aan\\sde)";
    private static final String FIRST = "(?:\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}?\\p{Ll}+)?)";
    private static final String LAST = "\\p{Lu}['’]?[\\p{L}]+(?:[-'’]\\p{L}+)*";
    private static final String TITLES =
            "(?:(?:[Pp]rof|[Dd]rs|[Dd]r|[Ii]r|[Ii]ng|[Mm]r|[Mm]w|[Mm]evr(?:ouw)?|[Dd]hr|[Mm](?:ene|ijnhe)er|[Dd]e [Hh]eer|[Dd]s|[Ee]m|Ms|Mrs)\\.?\\s?){0,4}";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d@.’'-])" + "(?<titles>" + TITLES + ")(?<name>(?:" + FIRST + "|(?:\\p{Lu}\\.){1,4}(?:\\s?\\("
                    + FIRST + "\\))?)(?:\\s(?:\\p{Lu}\\.){1,3})?(?:\\s" + PARTICLE + "(?=\\s)|\\s" + FIRST
                    + "(?=\\s)){0,3}\\s" + LAST
                    + ")(?:,?\\s(?:MSc|PhD|MA|MBA|LLM|BSc)\\b)?(?![\\p{L}@]|\\s\\d{1,4}\\p{L}?(?:,|\\s(?:te|in)\\s|$))");

    private static final Set<String> NOT_FIRST = Set.copyOf(List.of(
            ("de het een op in met na voor deze dit die wie wat waar wanneer hoe en of als ook om te aan bij van uit door over onder naar tijdens samen"
                            + " sinds lees bekijk meer meld je u wij we ik hij zij ze jij jullie er is zijn the a an at on with for from this that our your we you how what why when where and or to of by in dear beste"
                            + " welkom graag bijdrage inleiding presentatie column reflectie interview gesprek toespraak speech welkomstwoord minister staatssecretaris burgemeester wethouder gedeputeerde dagvoorzitter voorzitter directeur hoogleraar professor spreker sprekers zie klik download route aanmelding inschrijving stichting vereniging gemeente provincie ministerie universiteit hogeschool raad commissie nederlandse nederland vlaamse vlaanderen europese europa koninklijke nationale nationaal"
                            + " landelijke landelijk regionale algemene grote nieuwe eerste tweede derde open digitale online hybride politiek politieke technisch publieke sociale lokale jonge vrije save join after before new big"
                            + " open data web tech java dutch european international national royal north south east west san los saint sint den huis hotel theater museum café cafe congres congrescentrum zaal symposium seminar"
                            + " webinar workshop training talk keynote lunch diner pauze programma datum tijd locatie kosten contact aanmelden informatie instituut centrum kenniscentrum platform netwerk team google microsoft"
                            + " amazon apple facebook zoom teams maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday januari februari maart april mei juni juli augustus"
                            + " september oktober november december january february march may june july august october deel sessie ronde parallelle plenaire alle iedere leden vragen inloop borrel afsluiting opening festival"
                            + " dag week avond middag jaar tot vanaf via per geen niet wel nog al maar want dus toch helaas ja nee naast zowel verder daarna vervolgens daarnaast bovendien tweede kamer eerste hoge den lezing college"
                            + " faculteit school academie bibliotheek kerk stad stads amsterdam rotterdam utrecht groningen eindhoven tilburg dag human artificial general social digital public smart future code design user best machine "
                            + " deep cloud generative adaptive raad rijks binnenlandse kamer kring afdeling divisie groep bureau dienst directie bestuur jaarbeurs onze"
                            + " acting former senior junior head lead chief vice deputy associate assistant principal mayor king queen civil fair energy climate city urban coffee opening closing plenary parallel session panel round table"
                            + " networking registration introduction moderator chair host welcome meet learn read view add skip mr mrs ms em brede vroege late oude nederlands vlaams dagelijks bestuurlijk maatschappelijk")
                    .split("\\s+", -1)));

    private static final Pattern NOT_LAST = Pattern.compile(
            "(?i).*(?:universiteit|university|hogeschool|ministerie|gemeente|stichting|vereniging|congres|conference|symposium|instituut|institute|academie|academy|foundation|centrum|center|centre|hotel|theater|museum|netwerk|network|platform|straat|plein|laan|gracht|kade|college|kamerlid|festival|café|akkoord|agenda|programma|lezing|debat|prijs|avond|commissie|beleid|onderzoek|kantoor|gebouw|journaal|magazine|fonds|software|security|research|nieuws|krant|partij|europa|nederland|vlaanderen|zaken|koninkrijksrelaties|overleg|vergadering|meetup|intelligence|learning|systems|zaal)$"
                    + "|(?i)(?:advocaten|advies|adviseurs|partners|consultants|accountants|architecten|notarissen|makers|raad|groep|group|weg|school|kamer|week|award|prijs|wet|bank|fonds|fund|data|cloud|web|design|science|media|news|bond|unie|union|day|dag|park|zuid|noord|oost|west|ai|it|lab|huis|stad|wijk|buurt|land|regio|plan|model|visie|code|lid|leden|kring|forum|vereeniging|dance|choir|onderwijs|jeugd|zorg|welzijn|wonen|cultuur|sport|energie|kinderopvang|bibliotheek|relations"
                    + "|transition|commissioner|secretary|state|development|management|committee|board|department|affairs|office|council|session|policy|government|society|association|alliance|programme|project|report|markets|decision-making)");

    /** Petra Oost is a person, Overijssel Oost is not. */
    private static final Pattern POINT = Pattern.compile("Noord|Zuid|Oost|West");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?<!\\p{L})(?:Universiteit|Hogeschool|Ministerie|Gemeente|Provincie|Stichting|Vereniging|Rijksdienst|Dienst|Domein|Zaken|Bestuur|Centrum|Instituut|University|Institute)(?!\\p{L})");

    private static final Pattern ABBREVIATION = Pattern.compile("(?!IJ)\\p{Lu}{2,}\\p{L}*|U[vd]\\p{Lu}|TU");

    private static final Set<String> FIRST_NAMES = load();

    /** "A. Wonen" is the first of a list; a person with one initial mostly has a particle. */
    private static final Pattern LETTERED = Pattern.compile("[A-H]\\.\\s\\p{Lu}\\p{Ll}+");

    private Names() {}

    /**
     * A name, from its first name on.
     *
     * @param begin where the titles before it begin
     * @param known whether the first name is one that many people have
     */
    record Name(String value, int begin, int from, int to, boolean known) {}

    static List<Name> in(String words) {
        var found = new ArrayList<Name>();
        var matcher = NAME.matcher(words);
        int at = 0;
        while (at < words.length() && matcher.find(at)) {
            var name = upToOrganisation(matcher.group("name"));
            if (!known(name) && fromKnown(name) > 0) {
                at = matcher.start("name") + fromKnown(name);
            } else if (plausible(name)) {
                found.add(new Name(
                        name,
                        matcher.start("titles"),
                        matcher.start("name"),
                        matcher.start("name") + name.length(),
                        known(name) || initials(name) || titled(matcher.group("titles"))));
                at = matcher.start("name") + name.length();
            } else {
                // The first of the words was none of a name: "De Anna Smit" is tried again from Anna.
                int space = words.indexOf(' ', matcher.start("name"));
                at = space < 0 ? words.length() : space + 1;
            }
        }
        return found;
    }

    private static boolean initials(String name) {
        return Character.isUpperCase(name.charAt(0))
                && name.startsWith(".", 1)
                && !LETTERED.matcher(name).matches();
    }

    private static boolean titled(String titles) {
        return titles.length() > 1;
    }

    // "Anna Smit van het Bureau": after two names of which the last is no first name, a particle begins something else.
    private static String upToOrganisation(String name) {
        var parts = name.split(" ", -1);
        for (int at = 2; at < parts.length; at++) {
            boolean particle = Character.isLowerCase(parts[at].charAt(0));
            if (particle
                    && Character.isUpperCase(parts[at - 1].charAt(0))
                    && !known(parts[at - 1])
                    && !parts[at - 1].endsWith(".")
                    && !parts[at - 1].equals("Van")) {
                return String.join(" ", java.util.Arrays.copyOf(parts, at));
            }
        }
        return withoutAbbreviation(parts);
    }

    // "Anna de Wit van UGent", "Anna Smit UGent": where somebody works, in letters.
    private static String withoutAbbreviation(String[] parts) {
        int last = parts.length - 1;
        if (last < 2 || !ABBREVIATION.matcher(parts[last]).matches()) return String.join(" ", parts);
        int kept = last;
        while (kept > 1 && Character.isLowerCase(parts[kept - 1].charAt(0))) kept--;
        return String.join(" ", java.util.Arrays.copyOf(parts, kept > 1 ? kept : parts.length));
    }

    // Where in the words the first common first name begins, with a name behind it; 0 if there is none.
    private static int fromKnown(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            var rest = name.substring(space + 1);
            if (Character.isUpperCase(rest.charAt(0)) && rest.contains(" ") && known(rest)) return space + 1;
        }
        return 0;
    }

    private static boolean plausible(String name) {
        var parts = name.split("[\\s]+", -1);
        var first = parts[0].toLowerCase(Locale.ROOT);
        if (NOT_FIRST.contains(first)
                || Places.known(parts[0])
                || NOT_LAST.matcher(parts[0]).matches()) return false;
        var last = parts[parts.length - 1];
        if (!known(name) && ORGANISATION.matcher(name).find()) return false;
        boolean point = known(name) && POINT.matcher(last).matches();
        // "Lot van Bree" and "Bo van der Week" are persons, "Winkelhart Bree" and "Drukke Week" are not.
        boolean particle = parts.length > 2 && Character.isLowerCase(parts[parts.length - 2].charAt(0));
        if (!particle && NOT_FIRST.contains(last.toLowerCase(Locale.ROOT))) return false;
        if (NOT_LAST.matcher(last).matches() && !point) return false;
        return !Places.known(last) || known(name) || initials(name) || particle;
    }

    private static boolean known(String name) {
        var first = name.split("[\\s-]", -1)[0].toLowerCase(Locale.ROOT);
        return FIRST_NAMES.contains(first);
    }

    private static Set<String> load() {
        return Set.copyOf(Lists.read("first-names.txt"));
    }
}
