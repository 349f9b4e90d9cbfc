package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that tells when an announcement was put out, which is not when the meeting is. */
record Published(Words words, @Nullable LocalDate date) {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final int TOP = 6;
    private static final Pattern SAYS_SO = Pattern.compile(
            "^(?:nieuws(?:bericht)?\\s?[|•:-]?\\s?)?" + WORDS.any("published") + "(?![\\p{L}]).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:\\s*[|•·]\\s?.{0,80}|\\s?,?\\s?(?:om\\s)?\\d{1,2}[:.]\\d\\d(?:\\s?uur)?.{0,40}|\\s?(?:door|by|-)\\s.{1,60})$");

    private static final Pattern WRITTEN_AT =
            Pattern.compile("\\s?[-–|,]?\\s?(?:om\\s|at\\s)?\\d{1,2}[:.]\\d[^05](?:\\s?uur)?");
    private static final Pattern DAY = Pattern.compile("(?:datum|date|op)\\s?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWS = WORDS.whole("news");

    /** Whether a day stands in this line, or tells the same day once more. */
    boolean isOf(DateMention mention) {
        return words.overlaps(mention.words())
                || (date != null && mention.stated().filter(date::equals).isPresent());
    }

    /** @param mentions the days named in the text, in order */
    static Optional<Published> in(Text text, List<DateMention> mentions) {
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            for (var mention : mentions) {
                if (line.from() <= mention.words().from()
                        && mention.words().to() <= line.to()
                        && tells(text, at, mention, mentions)) {
                    return Optional.of(
                            new Published(line.words(), mention.stated().orElse(null)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Text text, int at, DateMention mention, List<DateMention> mentions) {
        var line = text.lines.get(at);
        if (line.text().length() > 140) return false;
        if (SAYS_SO.matcher(line.text()).matches())
            return at < TOP || line.text().length() < 60;
        if (at >= TOP || mention.until() != null) return false;
        boolean goesOn = mentions.stream().anyMatch(it -> later(mention, it));
        if (DAY.matcher(line.text()).lookingAt()
                && ((goesOn && amongNews(text)) || outdone(text, line, mention, mentions))) return true;
        if (mention.words().from() != line.from()) return false;
        var rest = line.text().substring(mention.words().to() - line.from());
        if (rest.isEmpty())
            return goesOn && at < 4 && !inList(text, mention, mentions) && alone(text, at, mention, mentions);
        // Nobody begins at 9.12 in the morning; that is when it was written.
        if (goesOn && WRITTEN_AT.matcher(rest).matches()) return true;
        if (mention.weekday() != null) return false;
        if (rest.startsWith(" | ") && at < 3) {
            boolean machine = line.text().matches("\\d{4}-\\d\\d-\\d\\d.*");
            if (machine || !Names.in(rest).isEmpty()) return true;
        }
        // "24 juni 2026 | Jaarbeurs Utrecht" is where the meeting is.
        if (Places.known(rest.substring(rest.lastIndexOf(' ') + 1))) return false;
        return goesOn && BYLINE.matcher(rest).matches();
    }

    // "Datum: 04-03-2025", and then "op vrijdag 14 maart van 15.00 uur": of two days the one with its name and an hour,
    // soon
    // after the other, is that of the meeting.
    private static boolean outdone(Text text, Text.Line line, DateMention mention, List<DateMention> mentions) {
        var day = mention.stated();
        boolean bare = mention.weekday() == null
                && mention.words().to() == line.to()
                && Times.in(line.text()).isEmpty();
        return bare
                && day.isPresent()
                && mentions.stream().filter(it -> !it.sameDay(mention)).anyMatch(it -> tellsMore(text, it, day.get()));
    }

    private static boolean tellsMore(Text text, DateMention other, LocalDate day) {
        boolean soon = other.in(day.getYear())
                .filter(it -> it.isAfter(day) && it.isBefore(day.plusDays(120)))
                .isPresent();
        var sentence = text.sentenceAt(other.words().from());
        boolean title = other.words().to() <= text.lines.getFirst().to();
        return soon
                && (title
                        || (other.weekday() != null
                                && !Times.in(sentence.text()).isEmpty()));
    }

    // With the name of the day only if the title that stands under it names another day.
    private static boolean alone(Text text, int at, DateMention mention, List<DateMention> mentions) {
        if (mention.weekday() == null)
            return mentions.stream().noneMatch(it -> it.weekday() != null && it.sameDay(mention));
        var title = at + 1 < text.lines.size() ? text.lines.get(at + 1) : null;
        return title != null
                && mentions.stream().noneMatch(it -> !it.equals(mention) && it.sameDay(mention))
                && mentions.stream().anyMatch(it -> title.holds(it.words()) && later(mention, it));
    }

    // "4 maart 2025 ¶ Themadag ¶ 11 maart 2025 ¶ Borrel": days that all stand alone are those of an agenda.
    private static boolean inList(Text text, DateMention mention, List<DateMention> mentions) {
        return mentions.stream()
                .filter(it -> !it.sameDay(mention))
                .allMatch(it -> it.year() != null
                        && text.lines.stream().anyMatch(line -> line.words().equals(it.words())));
    }

    // "Soort: nieuws ¶ Datum: 4 maart 2025 ¶ Auteur: de redactie".
    private static boolean amongNews(Text text) {
        return text.lines.stream()
                .limit(TOP)
                .anyMatch(
                        it -> it.text().length() < 60 && NEWS.matcher(it.text()).find());
    }

    // A day alone on a line near the top is the day of writing only if the text goes on to name another one.
    private static boolean later(DateMention mention, DateMention other) {
        if (other.words().from() <= mention.words().from() || other.sameDay(mention)) return false;
        if (mention.stated().isEmpty()) return true;
        var day = mention.stated().get();
        var next = other.stated().or(() -> other.in(day.getYear())).orElse(day);
        // Without a year "14 januari" after "10 december" is in the next one; "1 mei" after "24 juni" is just before.
        boolean nextYear = other.stated().isEmpty() && next.isBefore(day.minusDays(180));
        return nextYear || next.isAfter(day);
    }
}
