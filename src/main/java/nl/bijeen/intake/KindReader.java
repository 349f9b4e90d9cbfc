package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what sort of meeting it is and whether one goes there or takes part from a distance. */
final class KindReader {

    private static final Vocabulary WORDS = Vocabulary.of("mode");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Word(Kind kind, Pattern pattern) {}

    // In this order: "online symposium" is a symposium, "café-webinar" a webinar.
    private static final List<Word> KINDS = List.of(
            word(Kind.WEBINAR, "[\\p{L}-]{0,40}webinars?|webcast|webinarreeks|webinarserie"),
            word(Kind.CAFE, "[\\p{L}-]{0,40}caf[eé]"),
            word(Kind.SYMPOSIUM, "[\\p{L}-]{0,40}(?:symposium|seminar|symposia|minisymposium|colloquium)(?!aal)"),
            word(Kind.ASSEMBLY, WORDS.any("assembly")),
            word(
                    Kind.CONGRESS,
                    "[\\p{L}-]{0,40}(?:congres|conferentie|congress|conference|conf)|[\\p{L}-]{0,40}summit"),
            word(Kind.TRAINING, "[\\p{L}-]{0,40}" + WORDS.any("training")),
            word(Kind.MEETING, "[\\p{L}-]{0,40}" + WORDS.any("meeting")));
    private static final Pattern OTHER = Pattern.compile("(?<!\\p{L})" + WORDS.any("other") + "(?!\\p{L})", FLAGS);
    private static final Pattern DAY = Pattern.compile("(?<!\\p{L})(?:[\\p{L}-]{0,40}dag|day)(?!\\p{L})", FLAGS);
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!\\p{L})(?:maan|dins|woens|donder|vrij|zater|zon|mid|van|die)dag(?!\\p{L})", FLAGS);

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
        for (var word : KINDS) {
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
        var best = KINDS.stream()
                .filter(it -> it.pattern.matcher(words).find())
                .min(Comparator.comparingInt(KINDS::indexOf));
        if (best.isPresent()) return Found.stated(best.get().kind, title.words());
        if (OTHER.matcher(words).find()) return Found.likely(Kind.OTHER, title.words());
        boolean day = DAY.matcher(WEEKDAY.matcher(words).replaceAll("")).find();
        return day
                ? Found.guessed(Kind.CONGRESS, title.words(), "een dag met een eigen naam is meestal een congres")
                : null;
    }
}
