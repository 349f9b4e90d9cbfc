package nl.bijeen.intake;

import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Reads what became of a meeting, why, and what it takes the place of. */
final class StatusReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CANCELLED = Pattern.compile(
            "(?<!\\p{L})(?:gaat|gaan|ging|kan|kunnen|zal) (?:\\p{L}+\\s){0,5}?(?:niet|geen) (?:meer )?(?:door(?:gaan)?)(?!\\p{L})|(?<!\\p{L})(?:is|zijn|wordt|worden|werd|helaas|hebben|moeten|besloten)(?:\\s[\\p{L}-]+){0,8}?\\s(?:geannuleerd|afgelast|gecanceld|gecancelled|afgeblazen|annuleren|te annuleren|af te gelasten|vervallen)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:is|are|been|was|has to be) (?:\\p{L}+\\s)?cancell?ed|decided to cancel|(?:^|[:•|–-]\\s?)(?:geannuleerd|afgelast|cancelled|vervallen|gaat niet door)(?!\\p{L})|(?<!\\p{L})(?:geannuleerd|afgelast|cancelled)!?$|we (?:have to )?cancel\\b|blaz(?:en|ing) .{0,30} af\\b",
            FLAGS);
    private static final Pattern MOVED = Pattern.compile(
            "(?<!\\p{L})(?:verplaatst|verzet|verschoven|verhuist|uitgesteld|verschuift|doorgeschoven|opgeschoven|moved|rescheduled|postponed)(?:\\s[\\p{L},-]+){0,4}?\\s(?:naar|tot|to|until)(?!\\p{L})|(?<!\\p{L})(?:(?:nieuwe|alternatieve) datum(?!\\s(?:wordt|volgt|is nog))|new date|hal(?:en|t) (?:we|wij)?(?:\\s[\\p{L}-]+){0,4}?\\s?in(?![\\p{L}\\s])|wordt ingehaald|inhaaldatum|andere datum|andere locatie|nieuwe locatie)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:gaat|schuift|verhuist|wijkt uit|schuiven|verplaatsen)(?:\\s[\\p{L}-]+){0,6}?\\snaar\\s(?=(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\\d{1,2}\\s|het (?:voor|na)jaar|een (?:nieuwe|andere)|online))|(?<!\\p{L})(?:wordt|gaat)(?:\\s[\\p{L}-]+){0,3}?\\s(?:online|digitaal) (?:gehouden|door|georganiseerd|verder)(?!\\p{L})|(?<!\\p{L})(?:is|wordt|worden|zijn)(?:\\s[\\p{L}-]+){0,4}?\\s(?:verplaatst|verzet|verschoven)(?!\\p{L})|(?<!\\p{L})verplaatst$",
            FLAGS);
    private static final Pattern POSTPONED = Pattern.compile(
            "(?<!\\p{L})(?:uitgesteld|uitstel|postponed|tot nader order|nader te bepalen datum|een later moment|opgeschort|uit te stellen|wordt doorgeschoven)(?!\\p{L})",
            FLAGS);
    private static final Pattern PAST = Pattern.compile(
            "(?<!\\p{L})(?:is|zijn) (?:inmiddels |weer |al )?(?:afgelopen|voorbij|geweest|achter de rug)(?!\\p{L})|(?:lees|bekijk|kijk)(?:\\s[\\p{L}]+){0,6}\\s(?:het verslag|terug|de terugblik)|terugblik op|kijken (?:wij |we )?terug op|was een (?:groot )?succes|(?:deze|dit) (?:bijeenkomst|activiteit|evenement|training|webinar) (?:heeft (?:al |reeds )?plaatsgevonden|is (?:al |reeds )?(?:geweest|verlopen)|ligt in het verleden)|this event has (?:ended|passed)|vond(?:en)? .{0,40}plaats|look(?:ing)? back (?:on|at)",
            FLAGS);
    private static final Pattern CONDITIONAL = Pattern.compile(
            "(?<!\\p{L})(?:als|indien|mocht|wanneer|bij te weinig|bij onvoldoende|behoudt|recht voor|tenzij|kosteloos annuleren|kan worden|kun je|kunt u|kan je|annuleringsvoorwaarden|if|unless|in geval|vorig jaar|eerdere|last year|dan wordt)(?!\\p{L})",
            FLAGS);
    private static final Pattern REASON = Pattern.compile(
            "(?<!\\p{L})(?:wegens|vanwege|in verband met|i\\.v\\.m\\.|als gevolg van|door(?=\\s(?:de|het|een|te\\s(?:weinig|veel|hoge)|ziekte|omstandigheden|gebrek|corona|onvoorziene|technische|onvoldoende|alle)(?!\\p{L}))|omdat|aangezien|due to|because of|because|owing to|ten gevolge van|gezien|naar aanleiding van)\\s(?<why>[^.;!?]{4,160})",
            FLAGS);
    private static final Pattern TOO_FEW = Pattern.compile(
            "(?<why>(?:er (?:zijn|waren) )?(?:(?:te weinig|onvoldoende|too few|not enough|insufficient)\\s(?:\\p{L}+\\s)?(?:aanmeldingen|deelnemers|belangstelling|animo|inschrijvingen|kaarten|tickets|interesse|deelname|registrations|participants|interest)|we (?:did not|could not|have not) [^.,;]{5,80}))",
            FLAGS);
    private static final Pattern CAUSE = Pattern.compile(
            "(?:^|[.!?:]\\s|,\\s)(?<why>(?:De |Het |Er (?:waren|zijn) )?(?:\\p{L}+\\s){0,2}?(?:corona-?(?:maatregelen|virus|crisis)?|technische (?:problemen|storing)|ziekte|maatregelen|storm|weersomstandigheden|staking)[^.,;]{0,0})(?!\\p{L})",
            FLAGS);
    private static final Pattern REPLACES = Pattern.compile(
            "(?<!\\p{L})(?:vervangt|ter vervanging van|vervanging van|komt in (?:de )?plaats van|in plaats van de (?:eerder|geplande)|replaces|takes the place of|vervangt hiermee)\\s(?:de|het|the|onze|ons)?\\s?(?<what>[^.;!?]{4,120})",
            FLAGS);
    private static final Pattern WHAT_END =
            Pattern.compile("\\s(?:die|dat|welke|, dat|which|en wordt|en is|op dezelfde)\\s.*|,\\s.*");

    private final Text text;

    StatusReader(Text text) {
        this.text = text;
    }

    static boolean calledOff(String words) {
        return !CONDITIONAL.matcher(words).find()
                && (CANCELLED.matcher(words).find() || POSTPONED.matcher(words).find());
    }

    Found<Status> status() {
        Found<Status> found = null;
        for (var sentence : text.sentences) {
            var words = sentence.text();
            if (CONDITIONAL.matcher(words).find() && !words.startsWith("Update")) continue;
            if (MOVED.matcher(words).find()) return Found.stated(Status.MOVED, sentence.words());
            if (CANCELLED.matcher(words).find() && (found == null || found.value() == Status.PAST)) {
                found = Found.stated(Status.CANCELLED, sentence.words());
            } else if (POSTPONED.matcher(words).find() && (found == null || found.value() == Status.PAST)) {
                found = Found.stated(Status.POSTPONED, sentence.words());
            } else if (found == null && PAST.matcher(words).find()) {
                found = Found.likely(Status.PAST, sentence.words());
            }
        }
        return found == null ? new Found<>(Status.ANNOUNCED, new Words(0, 0), Found.Sureness.LIKELY, null) : found;
    }

    /** Why it is off or moved: told with the news itself, or near it. */
    @Nullable
    Found<String> reason(Found<Status> status) {
        if (status.value() == Status.ANNOUNCED || status.value() == Status.PAST) return null;
        var news = text.sentenceAt(status.words().from());
        var told = reason(news, REASON);
        if (told != null) return told;
        for (var sentence : text.sentences) {
            var why = calledOff(sentence.text()) ? reason(sentence, REASON) : null;
            if (why != null) return why;
        }
        for (var pattern : java.util.List.of(TOO_FEW, REASON, CAUSE)) {
            int near = 0;
            for (var sentence : text.sentences) {
                if (near++ > 9) break;
                var why = reason(sentence, pattern);
                if (why != null) return why;
            }
        }
        return null;
    }

    private static @Nullable Found<String> reason(Text.Line sentence, Pattern pattern) {
        var matcher = pattern.matcher(sentence.text());
        if (!matcher.find()) return null;
        var why = matcher.group("why")
                .replaceFirst(
                        "\\s(?:gaat|gaan|is|wordt|worden|zijn|kan|kunnen|kon|konden|hebben|moet|moeten|moest|moesten|heeft|had|helaas|ging|werd|werden|was|waren|zien|ziet|lukt|we |wij |that|, en|besloten|genoodzaakt|the (?:event|meeting|conference)).{0,200}$",
                        "")
                .strip();
        int from = sentence.from() + matcher.start("why");
        return why.length() < 3 ? null : Found.likely(why, new Words(from, from + why.length()));
    }

    @Nullable
    Found<String> replaces() {
        for (var sentence : text.sentences) {
            var matcher = REPLACES.matcher(sentence.text());
            if (!matcher.find()) continue;
            var what = WHAT_END.matcher(matcher.group("what")).replaceFirst("").strip();
            if (!what.matches(
                    ".*\\p{Lu}.*|.*(?:bijeenkomst|congres|dag|symposium|lezing|avond|training|vergadering).*"))
                continue;
            what = what.replaceFirst(
                    "^(?:eerder|oorspronkelijk) (?:aangekondigde|gecommuniceerde|geplande)\\s(?=\\p{Lu})", "");
            int from = text.all.indexOf(what, sentence.from());
            return from < 0 ? null : Found.stated(what, new Words(from, from + what.length()));
        }
        return null;
    }
}
