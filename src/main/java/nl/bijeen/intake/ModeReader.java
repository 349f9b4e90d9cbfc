package nl.bijeen.intake;

import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Mode;
import nl.bijeen.intake.Draft.Place;
import org.jspecify.annotations.Nullable;

/** Reads how people take part: in person, online, or either. */
final class ModeReader {

    private static final Vocabulary WORDS = Vocabulary.of("mode");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HYBRID =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("hybrid") + "(?!\\p{L})", FLAGS | Pattern.MULTILINE);
    private static final Pattern ONLINE = Pattern.compile("(?<!\\p{L})" + WORDS.any("online") + "(?!\\p{L})", FLAGS);
    private static final Pattern ONLINE_PLACE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("online-place") + "(?!\\p{L})", FLAGS);
    private static final Pattern ONLINE_ALONE = Pattern.compile(
            "^(?:(?:online|digitaal|virtueel|virtual|webinar|livestream)(?: (?:bijeenkomst|event|evenement|meeting))?"
                    + "(?:\\s?[(,/–-]\\s?(?:via )?(?:ms |microsoft )?(?:zoom|teams|webex|jitsi|google meet|livestream)\\)?)?"
                    + "|via (?:ms |microsoft )?(?:zoom|teams|webex))\\.?$",
            FLAGS);
    /** "Wil je fysiek deelnemen?" and, elsewhere, "Wil je digitaal deelnemen?" */
    private static final Pattern THERE = Pattern.compile(
            "(?<!\\p{L})(?:fysiek|op locatie|ter plaatse|in person|on[ -]site)(?: willen?)? " + WORDS.any("attend"),
            FLAGS);

    private static final Pattern FROM_AFAR = Pattern.compile(
            "(?<!\\p{L})(?:digitaal|online|op afstand|remotely)(?: willen?)? " + WORDS.any("attend"), FLAGS);
    /** A word that stands for much else, unless this meeting is called so. */
    private static final Pattern WEBINAR = Pattern.compile(
            "(?<!\\p{L})(?:dit|deze|ons|onze|het|een|this|our|gratis|free)(?: \\p{L}+)? \\p{L}*webinar(?!\\p{L})",
            FLAGS);

    /** It was going to be in a house, and is not. */
    private static final Pattern NOW_ONLINE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("now-online") + "(?!\\p{L})", FLAGS | Pattern.MULTILINE);
    /** A meeting is called online by whatever noun it has; what else is online is no meeting. */
    private static final Pattern ONLINE_MEETING = Pattern.compile(
            "(?<!\\p{L})(?:een|deze|dit|onze|ons|het|de|an|our)(?:\\s\\p{L}{4,14})? online (?!"
                    + WORDS.any("no-online-meeting") + ")\\p{L}{4,}",
            FLAGS);

    private static final Pattern BESIDES = Pattern.compile("(?<!\\p{L})(?:én|en|of|ook)(?!\\p{L})|[&+/]", FLAGS);
    private static final Pattern ALSO = Pattern.compile("(?<!\\p{L})" + WORDS.any("also-online") + "(?!\\p{L})", FLAGS);

    /** "Themadag (online)", "Online themadag"; not "Training online vergaderen". */
    private static final Pattern ONLINE_TITLE = Pattern.compile(
            "\\bonline(?=\\s?(?:$|[)|:,–-])|\\s\\p{L}*" + WORDS.any("online-meeting")
                    + "(?!\\p{L}))|^online\\s|webinar",
            FLAGS);
    /** "Vorm: online", whatever the label. */
    private static final Pattern LABELLED_ONLINE = Pattern.compile(
            "^(?:vorm|format|hoe|type|setting|mode|deelname|wijze van deelname|soort|medium)\\s?[:|]\\s?(?:online|digitaal|webinar|livestream)\\.?$",
            FLAGS);
    /** "Zaal Nova, Utrecht and online" */
    private static final Pattern PLACE_AND_ONLINE = Pattern.compile(
            "\\s(?:and|or|én|en|of|&|\\+|/)\\s(?:also\\s|ook\\s)?(?:online|digitaal|livestream|via\\s(?:zoom|teams))(?=\\s?(?:[.,;)|]|$))",
            FLAGS);

    private ModeReader() {}

    /** @param place where it is, as far as that was read: a house goes before a loose word such as livestream */
    static @Nullable Found<Mode> read(Text text, Place place, @Nullable Found<String> title) {
        var only = only(text);
        if (only != null) return only;
        var hybrid = HYBRID.matcher(text.all);
        if (hybrid.find()) return Found.likely(Mode.HYBRID, new Words(hybrid.start(), hybrid.end()));
        var there = THERE.matcher(text.all);
        if (there.find() && FROM_AFAR.matcher(text.all).find())
            return Found.likely(Mode.HYBRID, new Words(there.start(), there.end()));
        var labelled = labelled(text, place);
        if (labelled != null) return labelled;
        var where =
                place.venueName() != null ? place.venueName() : place.street() != null ? place.street() : place.city();
        if (title != null
                && where == null
                && ONLINE_TITLE.matcher(title.value()).find()) return Found.stated(Mode.ONLINE, title.words());
        var also = ALSO.matcher(text.all);
        if (where != null && also.find()) return Found.likely(Mode.HYBRID, new Words(also.start(), also.end()));
        var beside = where == null ? null : beside(text, where.words());
        if (beside != null) return beside;
        var online = online(text, place, where);
        if (online != null) return online;
        return where == null ? called(text) : Found.likely(Mode.IN_PERSON, where.words());
    }

    // A house goes before the word alone; a town does not, where it is said strongly.
    private static @Nullable Found<Mode> online(Text text, Place place, @Nullable Found<String> where) {
        var online = ONLINE.matcher(text.all);
        boolean house = place.venueName() != null || place.street() != null;
        var webinar = WEBINAR.matcher(text.all);
        if (where == null && webinar.find())
            return Found.likely(Mode.ONLINE, new Words(webinar.start(), webinar.end()));
        if (!house && online.find() && (where == null || strongly(online.group())))
            return Found.likely(Mode.ONLINE, new Words(online.start(), online.end()));
        return null;
    }

    // A label that says nothing but online, or the news that it will be, leaves no other choice.
    private static @Nullable Found<Mode> only(Text text) {
        for (var section : text.sections(Topic.WHERE)) {
            if (section.lines().isEmpty()) continue;
            var line = section.lines().getFirst();
            if (ONLINE_ALONE.matcher(line.text()).matches()) return Found.stated(Mode.ONLINE, line.words());
        }
        var now = NOW_ONLINE.matcher(text.all);
        return now.find() ? Found.likely(Mode.ONLINE, new Words(now.start(), now.end())) : null;
    }

    // "Op 4 maart houden we een online vragenuur."
    private static @Nullable Found<Mode> called(Text text) {
        for (var sentence : text.sentences) {
            var meeting = ONLINE_MEETING.matcher(sentence.text());
            if (meeting.find() && !Dates.in(sentence.text()).isEmpty())
                return Found.likely(
                        Mode.ONLINE, new Words(sentence.from() + meeting.start(), sentence.from() + meeting.end()));
        }
        return null;
    }

    private static @Nullable Found<Mode> labelled(Text text, Place place) {
        boolean house = place.venueName() != null || place.city() != null;
        for (var section : text.sections(Topic.WHERE)) {
            for (var line : section.lines().stream().limit(2).toList()) {
                boolean first = line.equals(section.lines().getFirst());
                var online = ONLINE_PLACE.matcher(line.text());
                if (line.text().length() < 120 && (first ? online.find() : online.lookingAt()))
                    return Found.stated(both(place, house, line.text()) ? Mode.HYBRID : Mode.ONLINE, line.words());
            }
        }
        return text.lines.stream()
                .filter(it -> place.street() == null
                        && (ONLINE_ALONE.matcher(it.text()).matches()
                                || LABELLED_ONLINE.matcher(it.text()).matches()))
                .findFirst()
                .map(it -> Found.stated(Mode.ONLINE, it.words()))
                .orElse(null);
    }

    private static boolean both(Place place, boolean house, String words) {
        return place.street() != null
                || place.postcode() != null
                || (house && BESIDES.matcher(words).find());
    }

    private static @Nullable Found<Mode> beside(Text text, Words where) {
        var sentence = text.sentenceAt(where.from());
        var online = PLACE_AND_ONLINE.matcher(sentence.text());
        return online.find() ? Found.likely(Mode.HYBRID, sentence.words()) : null;
    }

    // A town alone may be where the organisers sit.
    private static boolean strongly(String words) {
        return words.matches("(?i)(?:online|digitale) \\p{L}+|webinars?|via .*");
    }
}
