package nl.bijeen.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a labelled part of an announcement is about, by the labels people write above or before it. */
enum Topic {
    TITLE(
            "titel|title|betreft|onderwerp bijeenkomst|naam bijeenkomst|evenement|event|titel (?:lezing|bijeenkomst|workshop|cursus)"),
    WHEN(
            "wanneer|wanneer is het|(?:datum|data|dag)(?: (?:en|&) (?:tijd(?:stip(?:pen)?|en)?|uur))?|datum/tijd|datum, tijd|when|dates?(?: (?:and|&) time)?"
                    + "|(?:vergader|cursus|les)(?:datum|data|dagen)(?: en -?tijd(?:en)?)?|(?:datum|data) (?:vergadering|bijeenkomst(?:en)?|training|cursus|evenement)|activiteitendata|tijd en datum"),
    TIME(
            "tijd|tijden|tijdstip(?:pen)?|hoe laat|times?|start|begin|aanvang(?:s(?:tijd|uur))?|start(?:tijd|uur)|begintijd|uur|uren|tijdsduur|duur|hours"),
    END("eind|einde|eind(?:tijd|uur)|end|afloop"),
    WHERE(
            "waar|waar is het|gastgemeente|lo[ck]atie|plaats|plek|adres|vergader(?:plaats|locatie)|cursuslocatie|where|venue|location|place|address|locatie en (?:bereikbaarheid|adres|route)"
                    + "|plaats en adres|adresgegevens|locatiegegevens|(?:locatie|plaats) (?:bijeenkomst|vergadering|evenement|training|cursus|van samenkomst)|zaal|gebouw|ruimte"),
    PROGRAMME(
            "(?:het |ons |voorlopig |concept-?|volledig |globaal |dag|avond|middag)?programma(?: (?:onder voorbehoud|van de (?:dag|avond|middag|bijeenkomst)|(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2} \\p{L}+(?: \\d{4})?|per dag|in het kort|ziet er als volgt uit))?"
                    + "|agenda(?:punten)?|programma-?overzicht|programma-?onderdelen|tijdschema|dagindeling|dagverloop|verloop|indeling van de dag|onderwerpen|program(?:me)?|schedule|timetable|wat (?:kunt u|kun je|kunnen jullie|mag u|mag je)(?: die dag| deze dag)? verwachten(?: op \\d{1,2} \\p{L}+)?"),
    COST(
            "(?:wat kost het|kosten|prijs|prijzen|tarie(?:f|ven)|(?:deelname|deelnemers|toegangs|entree|cursus|ticket)(?:kosten|prijs|prijzen)|deelname en kosten|entree|toegang|(?:eigen )?bijdrage|(?:inschrijf|inschrijvings|cursus|les)geld"
                    + "|kosten (?:en aanmelden|en aanmelding|en inschrijving|deelname|per persoon)|costs?|prices?|(?:registration |entrance )?fees?|tickets|investering|kostprijs|deelnametarie(?:f|ven))(?: \\([^)]{2,40}\\))?"),
    AUDIENCE(
            "voor(?=\\s?[:|])|voor wie(?: (?:bedoeld|is (?:het|dit|deze \\p{L}+|de \\p{L}+|het \\p{L}+)))?|doelgroep(?:en)?|doelpubliek|(?:bestemd|bedoeld|geschikt) voor|wie (?:kan|kunnen) (?:er )?(?:meedoen|deelnemen|komen)|for whom|who should attend"
                    + "|who is (?:it|this) for|target (?:audience|group)|wie zijn welkom|wie|who|deelnemers|publiek"),
    REGISTER(
            "(?:hoe )?aanmelden(?: (?:en|&) kosten)?|aanmelding(?:en)?|(?:hoe )?inschrijven|inschrijving(?:en)?|opgeven|opgave|registration|register|deelname|deelnemen|registratie|reserveren|reservatie|reservering|rsvp"
                    + "|meld je (?:nu )?aan|aanmeldformulier|sign up|how to register|hoe (?:schrijf|meld) (?:ik|je|u) (?:me |je |mij )?(?:in|aan)"),
    DEADLINE(
            "deadline|(?:uiterste )?(?:aanmeld|inschrijf|registratie)(?:datum|deadline)|(?:aanmeld|inschrijf)deadline|sluitingsdatum(?: aanmelding| inschrijving)?|aanmelden (?:v[oó]{2}r|tot(?: en met)?|t/m|kan tot)"
                    + "|inschrijven (?:v[oó]{2}r|tot(?: en met)?|t/m|kan tot)|deadline (?:aanmelden|aanmelding|inschrijving|inschrijven|registratie)|uiterlijk aanmelden|inschrijving (?:sluit|open tot)|registration deadline|register (?:by|before)"),
    CONTACT(
            "contact(?:personen|persoon|gegevens|informatie)?|(?:meer |nadere |verdere )?informatie|(?:nog |heb je |heeft u |heb je nog |heeft u nog )?vragen(?: (?:en contact|of opmerkingen|en informatie))?|meer weten|questions"
                    + "|contact person|inlichtingen|(?:meer )?info|voor (?:meer informatie|vragen)|contact (?:en|&) (?:informatie|vragen)|info(?:rmatie)? en contact|e-?mail|telefoon|tel\\.?"),
    SPEAKERS(
            "(?:de |onze |gast|hoofd|keynote-?)?sprekers?|speakers?|keynotes?|met|met medewerking van|door|wie spreekt|lesgevers?|docent(?:en)?|trainers?|inleiders?|gasten|(?:het |ons )?panel(?:leden)?|over de sprekers?|(?:de |onze )?(?:tafelgasten|discussianten|panelleden|gastsprekers)|aan tafel|moderator|gespreksleiders?|begeleid(?:ing|ers?)|dagvoorzitters?"
                    + "|cursusleid(?:ing|ers?)|workshopleiders?|onder leiding van|presentatie|presentator(?:en)?"),
    ORGANISER(
            "organisatie|organisator(?:en)?|georganiseerd door|organi[sz]ers?|organi[sz]ed by|wie organiseert(?: het)?|organisatie(?:s)? en partners|een initiatief van|initiatiefnemers?|gastheer|organiserende (?:partij|partijen|organisaties?)|hosted by"),
    CAPACITY(
            "aantal deelnemers|aantal plaatsen|capaciteit|maximum aantal deelnemers|maximaal aantal deelnemers|capacity|groepsgrootte"),
    OTHER(
            "update|over|over ons|achtergrond|onderwerp|inhoud|resultaat|bezoeken|eten/drinken|parkeren|bereikbaarheid|route|routebeschrijving"
                    + "|accreditatie|presentaties|aanpak|opzet|downloads|documenten|delen|deel dit|bijlagen|thema|doel|werkwijze|taal|voorwaarden"
                    + "|annuleren|annulering|annuleringsvoorwaarden|covid-19|resultaten|gerelateerd|lees ook|wat gaan we doen"
                    + "|literatuur|privacy|about|abstract|nb");

    /** Labels above a day and a place together. */
    private static final Pattern BOTH = Pattern.compile(
            "^(?:(?:waar|plaats|locatie|where|place) ?(?:en|&|/|and|,) ?(?:wanneer|datum|tijd(?:stip)?|when|time|date)(?: en tijd)?|(?:wanneer|datum|tijd(?:stip)?|when|time|date)(?: en tijd|, tijd)? ?(?:en|&|/|and|,) ?(?:waar|plaats|locatie|where|place)|praktische? (?:info(?:rmatie)?|gegevens)|praktisch|de feiten|in het kort|practical information|details)\\s?(?:[:?|]\\s{0,3}(?<rest>.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPEAKERS_FOLLOW = Pattern.compile(
            "(?<!\\p{L})(?:sprekers?|inleiders?|bijdragen van|medewerking van|panelleden|docenten|te gast|speakers)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROGRAMME_FOLLOWS = Pattern.compile(
            "(?<!\\p{L})(?:programma|dagindeling|agenda|programme|schedule)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Topic> SIGNS = Map.of(
            "\ud83d\udccd",
            WHERE,
            "\ud83d\udccc",
            WHERE,
            "\ud83d\udcc5",
            WHEN,
            "\ud83d\udcc6",
            WHEN,
            "\ud83d\uddd3",
            WHEN,
            "\u23f0",
            TIME,
            "\ud83d\udd52",
            TIME,
            "\ud83d\udcb6",
            COST,
            "\ud83d\udcb0",
            COST,
            "\ud83d\udce7",
            CONTACT);
    private static final Map<Topic, Pattern> LABELS = new java.util.EnumMap<>(Topic.class);

    static {
        for (var topic : values()) {
            LABELS.put(
                    topic,
                    Pattern.compile(
                            "^(?:" + topic.labels
                                    + ")(?:\\s?\\*{1,2})?\\s{0,3}(?:(?<mark>[:?|]{1,2})(?:\\*{1,2})?\\s{0,3}(?<rest>.*)|)$",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    // Tables lose their marks when they are copied: "Datum Donderdag 24 november". Few words are labels there, and only
    // in front of
    // a capital, a number or an amount.
    private static final Map<String, Topic> WITHOUT = Map.ofEntries(
            Map.entry("datum", WHEN),
            Map.entry("wanneer", WHEN),
            Map.entry("tijd", TIME),
            Map.entry("aanvang", TIME),
            Map.entry("locatie", WHERE),
            Map.entry("plaats", WHERE),
            Map.entry("waar", WHERE),
            Map.entry("adres", WHERE),
            Map.entry("kosten", COST),
            Map.entry("prijs", COST),
            Map.entry("entree", COST),
            Map.entry("toegang", COST),
            Map.entry("doelgroep", AUDIENCE),
            Map.entry("doelpubliek", AUDIENCE),
            Map.entry("spreker", SPEAKERS),
            Map.entry("sprekers", SPEAKERS),
            Map.entry("organisatie", ORGANISER),
            Map.entry("date", WHEN),
            Map.entry("location", WHERE),
            Map.entry("venue", WHERE),
            Map.entry("aanmelden", REGISTER),
            Map.entry("contact", CONTACT));

    private static final Pattern WITHOUT_MARK = Pattern.compile(
            "^(?<label>Datum|Wanneer|Tijd|Aanvang|Locatie|Plaats|Waar|Adres|Kosten|Prijs|Entree|Toegang|Doelgroep|Doelpubliek|Sprekers?|Organisatie|Date|Location|Venue|Aanmelden|Contact)\\s{1,3}(?=(?!Organis)[\\p{Lu}\\d€])");

    private final String labels;

    Topic(String labels) {
        this.labels = labels;
    }

    /** A label, with what follows it on the same line and where in the line that begins. */
    record Label(Topic topic, int rest) {}

    /** The label a line is or begins with; null for any other line. */
    static @Nullable Label in(String line) {
        if (line.isEmpty()) return null;
        int ahead = ahead(line);
        if (ahead == 0) return letters(line);
        var label = ahead < line.length() ? letters(line.substring(ahead)) : null;
        if (label != null) return new Label(label.topic(), label.rest() + ahead);
        var sign = SIGNS.get(line.substring(0, Math.min(line.length(), line.charAt(0) < 0x3000 ? 1 : 2)));
        return sign == null || ahead >= line.length() ? null : new Label(sign, ahead);
    }

    // A picture or marks of emphasis before a label: "📍 Locatie", "**Waar:**".
    private static int ahead(String line) {
        int at = 0;
        while (at < line.length() && at < 6 && !Character.isLetterOrDigit(line.codePointAt(at))) at++;
        return at;
    }

    /** Where what it labels begins, if a line is the label of a day and a place together; or else -1. */
    static int both(String line) {
        int ahead = ahead(line);
        var label = BOTH.matcher(line.length() > 300 ? "" : line.substring(ahead));
        if (!label.matches()) return -1;
        return label.group("rest") == null ? line.length() : ahead + label.start("rest");
    }

    // "De sprekers van deze avond zijn:" above a list is as good as a label.
    private static @Nullable Topic leadIn(String line) {
        if (line.length() > 90 || !line.endsWith(":")) return null;
        if (SPEAKERS_FOLLOW.matcher(line).find()) return SPEAKERS;
        return PROGRAMME_FOLLOWS.matcher(line).find() ? PROGRAMME : null;
    }

    private static @Nullable Label letters(String line) {
        if (!Character.isLetter(line.charAt(0))) return null;
        var head = line.length() > 300 ? line.substring(0, 300).toLowerCase(Locale.ROOT) : line;
        var bare = WITHOUT_MARK.matcher(line);
        var topic = bare.find() ? WITHOUT.get(bare.group("label").toLowerCase(Locale.ROOT)) : null;
        if (topic != null) return new Label(topic, bare.end());
        var lead = leadIn(head);
        if (lead != null) return new Label(lead, line.length());
        for (var entry : LABELS.entrySet()) {
            Matcher label = entry.getValue().matcher(head);
            if (label.matches())
                return new Label(entry.getKey(), label.group("mark") == null ? line.length() : label.start("rest"));
        }
        return null;
    }
}
