package nl.bijeen.intake;

import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Mode;
import nl.bijeen.intake.Draft.Place;
import org.jspecify.annotations.Nullable;

/** Reads how people take part: in person, online, or either. */
final class ModeReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
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

    private static final Pattern ONLINE_TITLE = Pattern.compile("\\bonline\\b", FLAGS);

    private ModeReader() {}

    /** @param place where it is, as far as that was read: a house goes before a loose word such as livestream */
    static @Nullable Found<Mode> read(Text text, Place place, @Nullable Found<String> title) {
        var hybrid = HYBRID.matcher(text.all);
        if (hybrid.find()) return Found.likely(Mode.HYBRID, new Words(hybrid.start(), hybrid.end()));
        var labelled = labelled(text, place);
        if (labelled != null) return labelled;
        var where =
                place.venueName() != null ? place.venueName() : place.street() != null ? place.street() : place.city();
        if (title != null
                && where == null
                && ONLINE_TITLE.matcher(title.value()).find()) return Found.stated(Mode.ONLINE, title.words());
        var online = ONLINE.matcher(text.all);
        boolean house = place.venueName() != null || place.street() != null;
        if (!house && online.find() && (where == null || strongly(online.group())))
            return Found.likely(Mode.ONLINE, new Words(online.start(), online.end()));
        return where == null ? null : Found.likely(Mode.IN_PERSON, where.words());
    }

    private static @Nullable Found<Mode> labelled(Text text, Place place) {
        boolean address = place.street() != null || place.postcode() != null;
        for (var section : text.sections(Topic.WHERE)) {
            for (var line : section.lines().stream().limit(2).toList()) {
                if (line.text().length() < 120
                        && ONLINE_PLACE.matcher(line.text()).find())
                    return Found.stated(address ? Mode.HYBRID : Mode.ONLINE, line.words());
            }
        }
        return text.lines.stream()
                .filter(it -> place.street() == null
                        && ONLINE_ALONE.matcher(it.text()).matches())
                .findFirst()
                .map(it -> Found.stated(Mode.ONLINE, it.words()))
                .orElse(null);
    }

    // A town alone may be where the organisers sit.
    private static boolean strongly(String words) {
        return words.matches("(?i)(?:online|digitale) \\p{L}+|webinars?|via .*");
    }
}
