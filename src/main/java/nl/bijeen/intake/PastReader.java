package nl.bijeen.intake;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Reads that a meeting is over. What is told in the past tense is of another meeting, unless it comes first or names the day. */
record PastReader(Text text, @Nullable Found<Moment> start) {

    private static final Vocabulary WORDS = Vocabulary.of("status");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int FIRST = 3;
    private static final Pattern OVER = WORDS.whole("past");
    private static final Pattern TOLD = WORDS.whole("past-told");
    private static final Pattern LOOKS_BACK =
            Pattern.compile("^" + WORDS.any("who-looks-back") + "?" + WORDS.any("looks-back") + "(?!\\p{L})", FLAGS);
    private static final Pattern STILL_TO_COME = WORDS.whole("still-to-come");

    /** Heads what is written afterwards. */
    private static final Pattern AFTERWARDS = Pattern.compile("^" + WORDS.any("afterwards") + "(?!\\p{L})", FLAGS);

    @Nullable
    Found<Status> read() {
        Text.Line told = null;
        for (int at = 0; at < text.sentences.size(); at++) {
            var sentence = text.sentences.get(at);
            if (over(at, sentence)) return Found.likely(Status.PAST, sentence.words());
            if (!tells(sentence)) continue;
            // Once it may be told of another meeting; twice, or first, or of the day itself, it is this one.
            boolean undated = start == null || days(sentence).findAny().isEmpty();
            if (days(sentence).anyMatch(this::isTheDay) || (undated && (at < FIRST || told != null)))
                return Found.likely(Status.PAST, sentence.words());
            if (undated) told = sentence;
        }
        return null;
    }

    private boolean over(int at, Text.Line sentence) {
        var words = sentence.text();
        if (at == 0 && AFTERWARDS.matcher(words).find()) return true;
        if (!OVER.matcher(words).find() && !LOOKS_BACK.matcher(words).find()) return false;
        boolean another = start != null
                && days(sentence).findAny().isPresent()
                && days(sentence).noneMatch(this::isTheDay);
        return !another && !elsewhere(words);
    }

    private static boolean tells(Text.Line sentence) {
        return TOLD.matcher(sentence.text()).find() && !elsewhere(sentence.text());
    }

    private static boolean elsewhere(String words) {
        return StatusWords.CONDITIONAL.matcher(words).find()
                || STILL_TO_COME.matcher(words).find()
                || MeetingNamed.other(words);
    }

    private static Stream<DateMention> days(Text.Line sentence) {
        return Dates.in(sentence.text()).stream();
    }

    private boolean isTheDay(DateMention day) {
        return start != null
                && day.in(start.value().date().getYear())
                        .filter(start.value().date()::equals)
                        .isPresent();
    }
}
