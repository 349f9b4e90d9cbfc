package nl.bijeen.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a labelled part of an announcement is about, by the labels people write above or before it. */
enum Topic {
    TITLE("titel|title|betreft|onderwerp bijeenkomst|naam bijeenkomst|evenement|event"),
    WHEN(
            "wanneer|datum en tijd|datum en tijdstip|datum & tijd|datum/tijd|datum|data|dag|dag en tijd|when|date and time|date & time|date"
                    + "|vergaderdatum en -tijd|vergaderdatum|datum vergadering|datum bijeenkomst|activiteitendata"),
    TIME("tijd|tijden|tijdstip|hoe laat|time|start|begin|aanvang|aanvangstijd|starttijd|uur"),
    END("eind|einde|eindtijd|end"),
    WHERE(
            "waar|locatie|plaats|adres|vergaderplaats|where|venue|location|address|locatie en bereikbaarheid|plaats en adres"
                    + "|adresgegevens|locatiegegevens|zaal"),
    PROGRAMME(
            "programma|agenda|dagprogramma|programma-overzicht|programmaoverzicht|tijdschema|dagindeling|indeling van de dag|onderwerpen"
                    + "|programme|program|schedule|het programma|programma van de dag|voorlopig programma|conceptprogramma|timetable"
                    + "|programma (?:onder voorbehoud)"),
    COST(
            "kosten|prijs|prijzen|tarief|tarieven|deelname en kosten|deelnamekosten|deelnameprijs|entree|toegang|toegangsprijs|bijdrage"
                    + "|eigen bijdrage|inschrijfgeld|kosten deelname|cost|costs|price|prices|fee|tickets|registration fee|investering|kostprijs"),
    AUDIENCE("voor wie|voor wie is het|voor wie is dit|doelgroep|bestemd voor|bedoeld voor|wie kan meedoen|for whom"
            + "|who should attend|target audience|wie zijn welkom|doelgroepen|deelnemers|voor wie is deze bijeenkomst"),
    REGISTER(
            "aanmelden|aanmelding|inschrijven|inschrijving|aanmelden en kosten|opgeven|opgave|registration|register|deelname|deelnemen"
                    + "|registratie|meld je aan|meld je nu aan|aanmeldformulier|sign up"),
    DEADLINE(
            "deadline|uiterste aanmelddatum|sluitingsdatum|aanmelden voor|aanmelden tot|inschrijven tot|aanmelddeadline"),
    CONTACT(
            "contact|contactpersoon|contactpersonen|contactgegevens|meer informatie|vragen|informatie|meer weten|questions"
                    + "|contact person|nadere informatie|inlichtingen|info|heb je vragen|heeft u vragen|voor meer informatie"),
    SPEAKERS(
            "sprekers|spreker|speakers|speaker|keynotes|keynote|met|met medewerking van|keynotesprekers|de sprekers"
                    + "|docent|docenten|trainer|trainers|inleider|inleiders|gasten|gastsprekers|dagvoorzitter|onder leiding van"),
    ORGANISER(
            "organisatie|organisator|organisatoren|georganiseerd door|organisers|organizers|organised by|organizer|organiser"
                    + "|een initiatief van|initiatiefnemers|gastheer"),
    CAPACITY(
            "aantal deelnemers|aantal plaatsen|capaciteit|maximum aantal deelnemers|maximaal aantal deelnemers|capacity|groepsgrootte"),
    OTHER(
            "update|over|over ons|achtergrond|onderwerp|inhoud|resultaat|bezoeken|eten/drinken|parkeren|bereikbaarheid|route|routebeschrijving"
                    + "|accreditatie|presentaties|aanpak|opzet|downloads|documenten|delen|deel dit|bijlagen|thema|doel|werkwijze|taal|voorwaarden"
                    + "|annuleren|annulering|annuleringsvoorwaarden|covid-19|resultaten|gerelateerd|lees ook|wat gaan we doen"
                    + "|literatuur|privacy|about|abstract|nb");

    private static final Map<Topic, Pattern> LABELS = new java.util.EnumMap<>(Topic.class);

    static {
        for (var topic : values()) {
            LABELS.put(
                    topic,
                    Pattern.compile(
                            "^(?:" + topic.labels + ")(?:\\s?\\*{1,2})?\\s{0,3}(?:(?<mark>[:?|])\\s{0,3}(?<rest>.*)|)$",
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
            Map.entry("spreker", SPEAKERS),
            Map.entry("sprekers", SPEAKERS),
            Map.entry("organisatie", ORGANISER),
            Map.entry("date", WHEN),
            Map.entry("location", WHERE),
            Map.entry("venue", WHERE),
            Map.entry("aanmelden", REGISTER),
            Map.entry("contact", CONTACT));

    private static final Pattern WITHOUT_MARK = Pattern.compile(
            "^(?<label>Datum|Wanneer|Tijd|Aanvang|Locatie|Plaats|Waar|Adres|Kosten|Prijs|Entree|Toegang|Doelgroep|Sprekers?|Organisatie|Date|Location|Venue|Aanmelden|Contact)\\s{1,3}(?=(?!Organis)[\\p{Lu}\\d€])");

    private final String labels;

    Topic(String labels) {
        this.labels = labels;
    }

    /** A label, with what follows it on the same line and where in the line that begins. */
    record Label(Topic topic, int rest) {}

    /** The label a line is or begins with; null for any other line. */
    static @Nullable Label in(String line) {
        if (line.isEmpty() || !Character.isLetter(line.charAt(0))) return null;
        var head = line.length() > 300 ? line.substring(0, 300).toLowerCase(Locale.ROOT) : line;
        var bare = WITHOUT_MARK.matcher(line);
        var topic = bare.find() ? WITHOUT.get(bare.group("label").toLowerCase(Locale.ROOT)) : null;
        if (topic != null) return new Label(topic, bare.end());
        for (var entry : LABELS.entrySet()) {
            Matcher label = entry.getValue().matcher(head);
            if (label.matches())
                return new Label(entry.getKey(), label.group("mark") == null ? line.length() : label.start("rest"));
        }
        return null;
    }
}
