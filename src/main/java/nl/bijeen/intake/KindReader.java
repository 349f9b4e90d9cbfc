package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Kind;
import nl.bijeen.intake.Draft.Mode;
import nl.bijeen.intake.Draft.Place;
import org.jspecify.annotations.Nullable;

/** Reads what sort of meeting it is and whether one goes there or takes part from a distance. */
final class KindReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Word(Kind kind, Pattern pattern) {}

    // In this order: "online symposium" is a symposium, "café-webinar" a webinar.
    private static final List<Word> WORDS = List.of(
            word(Kind.WEBINAR, "webinars?|webcast|webinarreeks|webinarserie"),
            word(Kind.CAFE, "[\\p{L}-]{0,40}caf[eé]"),
            word(Kind.SYMPOSIUM, "[\\p{L}-]{0,40}(?:symposium|seminar|symposia|minisymposium|colloquium)(?!aal)"),
            word(
                    Kind.ASSEMBLY,
                    "alv|(?:algemene )?(?:leden|huishoudelijke )\\s?vergadering|algemene vergadering|general (?:assembly|meeting)|ledenraad|jaarvergadering|annual general meeting|agm"),
            word(
                    Kind.CONGRESS,
                    "[\\p{L}-]{0,40}(?:congres|conferentie|congress|conference|conf)|[\\p{L}-]{0,40}summit"),
            word(
                    Kind.TRAINING,
                    "[\\p{L}-]{0,40}(?:training|workshop|cursus|scholing|masterclass|opleiding|leergang|nascholing|bijscholing|workshops|trainingen|trainingsdag|studiedag|course|bootcamp|cursusdag|leerkring)"),
            word(
                    Kind.MEETING,
                    "[\\p{L}-]{0,40}(?:bijeenkomst|meet-?up|overleg|vergadering|netwerkborrel|kennissessie|themasessie|informatieavond|meeting|themamiddag|themadag|kenniskring|inspiratiesessie|werksessie|bijeenkomsten|werkgroep|gebruikersdag|ontmoetingsdag|netwerkdag|gebruikersmiddag|contactdag|lezing|avond|middag|sessie|dialoog)"));
    private static final Pattern DAY = Pattern.compile("(?<!\\p{L})[\\p{L}-]{0,40}dag(?!\\p{L})", FLAGS);
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!\\p{L})(?:maan|dins|woens|donder|vrij|zater|zon|mid|van|die)dag(?!\\p{L})", FLAGS);

    private static final Pattern HYBRID = Pattern.compile(
            "(?<!\\p{L})(?:hybride|hybrid|zowel (?:fysiek|live|op locatie) als (?:online|digitaal)|zowel online als|(?:live|fysiek|op locatie|ter plaatse)[^.]{0,30} (?:of|en|als) (?:je |u )?(?:\\p{L}+\\s)?(?:online|digitaal|via (?:de )?livestream)|online (?:of|en) (?:fysiek|live|op locatie)|ook (?:online|via (?:de |een )?livestream|digitaal) (?:te volgen|bij te wonen|volgen|deelnemen)|in person (?:and|or) online|(?:kom(?:t|en)? naar|aanwezig|bezoek)[^.]{0,60} of (?:kijk|volg|je kijkt|sluit|doe)[^.]{0,30}(?:mee|livestream|stream|online|aan)|(?:online|digitaal|livestream)[^.]{0,40} of (?:kom|fysiek|live|op locatie)[^.]{0,40})(?!\\p{L})",
            FLAGS);
    private static final Pattern ONLINE = Pattern.compile(
            "(?<!\\p{L})(?:online (?:bijeenkomst|symposium|congres|webinar|sessie|training|workshop|seminar|conferentie|event|evenement|meetup|meeting|lezing|café|themabijeenkomst|overleg|vergadering|masterclass|kennissessie|conference|informatiebijeenkomst|cursus|alv)|digitale (?:bijeenkomst|vergadering|sessie|alv)|webinars?|webcast|via (?:ms |microsoft )?(?:teams|zoom|webex|jitsi|skype|google meet)|(?:wordt|is|vindt|geheel|volledig|alleen|uitsluitend) (?:\\p{L}+\\s){0,2}(?:online|digitaal)|(?:live)?-?stream(?:en)?|virtual(?:ly)?|gaan? online|in zoom|kijk (?:live |online )?mee|(?:vanaf|vanachter|achter) (?:je|uw) (?:eigen )?(?:plek|computer|laptop|scherm|bureau)|link naar (?:de|het) (?:digitale|online|uitzending|meeting|livestream)|online (?:te volgen|bij te wonen|deelnemen|bijeen|samen)|digitaal (?:te volgen|bij te wonen|deelnemen|bijeen|samen)|online event|remote(?:ly)?)(?!\\p{L})",
            FLAGS);
    private static final Pattern ONLINE_PLACE = Pattern.compile(
            "(?<!\\p{L})(?:online|digitaal|zoom|teams|ms teams|webex|jitsi|livestream|via internet|webinar|virtueel|virtual|google meet|skype)(?!\\p{L})",
            FLAGS);
    private static final Pattern ONLINE_ALONE =
            Pattern.compile("^(?:online|digitaal|via (?:zoom|teams|ms teams)|webinar|online bijeenkomst)$", FLAGS);

    private KindReader() {}

    private static Word word(Kind kind, String pattern) {
        return new Word(kind, Pattern.compile("(?<!\\p{L})(?:" + pattern + ")(?!\\p{L})", FLAGS));
    }

    static @Nullable Found<Kind> kind(Text text, @Nullable Found<String> title) {
        if (title != null) {
            var said = inTitle(title);
            if (said != null) return said;
        }
        var counts = new ArrayList<Found<Kind>>();
        int[] most = {0};
        for (var word : WORDS) {
            int weight = 0;
            Words first = null;
            var match = word.pattern.matcher(text.all);
            while (match.find()) {
                weight += match.start() < 500 ? 3 : 1;
                if (first == null) first = new Words(match.start(), match.end());
            }
            if (first != null && weight > most[0]) {
                most[0] = weight;
                counts.add(Found.likely(word.kind, first));
            }
        }
        if (!counts.isEmpty()) return counts.getLast();
        return title == null
                ? null
                : Found.guessed(Kind.OTHER, title.words(), "geen woord in de tekst zegt wat voor bijeenkomst het is");
    }

    private static @Nullable Found<Kind> inTitle(Found<String> title) {
        var words = title.value();
        var best = WORDS.stream()
                .filter(it -> it.pattern.matcher(words).find())
                .min(Comparator.comparingInt(WORDS::indexOf));
        if (best.isPresent()) return Found.stated(best.get().kind, title.words());
        if (words.matches(
                "(?i).*\\b(?:festival|markt|beurs|borrel|excursie|hackathon|debat|diner|uitreiking|festiviteit)\\b.*"))
            return Found.likely(Kind.OTHER, title.words());
        boolean day = DAY.matcher(WEEKDAY.matcher(words).replaceAll("")).find();
        return day
                ? Found.guessed(Kind.CONGRESS, title.words(), "een dag met een eigen naam is meestal een congres")
                : null;
    }

    // A town alone may be where the organisers sit.
    private static boolean strongly(String words) {
        return words.matches("(?i)(?:online|digitale) \\p{L}+|webinars?|via .*");
    }

    static @Nullable Found<Mode> mode(Text text, Place place, @Nullable Found<String> title) {
        var hybrid = HYBRID.matcher(text.all);
        if (hybrid.find()) return Found.likely(Mode.HYBRID, new Words(hybrid.start(), hybrid.end()));
        for (var section : text.sections(Topic.WHERE)) {
            for (var line : section.lines().stream().limit(2).toList()) {
                if (line.text().length() < 120
                        && ONLINE_PLACE.matcher(line.text()).find()) {
                    return Found.stated(
                            place.street() != null || place.postcode() != null ? Mode.HYBRID : Mode.ONLINE,
                            line.words());
                }
            }
        }
        var alone = text.lines.stream()
                .filter(it -> ONLINE_ALONE.matcher(it.text()).matches())
                .findFirst();
        if (alone.isPresent() && place.street() == null)
            return Found.stated(Mode.ONLINE, alone.get().words());
        var where =
                place.venueName() != null ? place.venueName() : place.street() != null ? place.street() : place.city();
        if (title != null
                && where == null
                && Pattern.compile("\\bonline\\b", FLAGS).matcher(title.value()).find())
            return Found.stated(Mode.ONLINE, title.words());
        var online = ONLINE.matcher(text.all);
        boolean town = place.venueName() == null && place.street() == null;
        if (town && online.find() && (where == null || strongly(online.group())))
            return Found.likely(Mode.ONLINE, new Words(online.start(), online.end()));
        return where == null ? null : Found.likely(Mode.IN_PERSON, where.words());
    }
}
