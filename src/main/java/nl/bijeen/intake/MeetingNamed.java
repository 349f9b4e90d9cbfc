package nl.bijeen.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the news in a sentence is about the meeting, and not about a law, the registration or one workshop of many.
 *
 * @param title the words of the title, in small letters
 */
record MeetingNamed(Set<String> title) {

    private static final Vocabulary WORDS = Vocabulary.of("status");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A line as short as this, without a subject, is a label or stamp on the whole announcement. */
    private static final int SHORT = 70;

    private static final int TELLING = 5;
    private static final Pattern MEETING = Pattern.compile(WORDS.any("meeting"), FLAGS);
    private static final Pattern WE = WORDS.whole("we");
    private static final Pattern PART = Pattern.compile("(?<!\\p{L})" + WORDS.any("part"), FLAGS);
    private static final Pattern OTHER = WORDS.whole("other-subject");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[:–-]\\s)" + WORDS.any("article") + "\\s(?!" + WORDS.any("no-subject") + "(?!\\p{L}))\\p{L}{3,}",
            FLAGS);
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]+");

    static MeetingNamed of(@Nullable Found<String> title, Text text) {
        var named = title != null
                ? title.value()
                : text.lines.isEmpty() ? "" : text.lines.getFirst().text();
        return new MeetingNamed(words(named));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT), -1)).collect(Collectors.toSet());
    }

    boolean in(String sentence) {
        if (other(sentence) || partOnly(sentence)) return false;
        if (MEETING.matcher(sentence).find() || titled(sentence)) return true;
        if (SUBJECT.matcher(sentence).find()) return false;
        return sentence.length() < SHORT || WE.matcher(sentence).find();
    }

    /** Whether the sentence tells of a law, a building or the registration. */
    static boolean other(String sentence) {
        return OTHER.matcher(sentence).find();
    }

    private boolean titled(String sentence) {
        return words(sentence).stream().anyMatch(it -> it.length() >= TELLING && title.contains(it));
    }

    // "De workshop van Bo gaat niet door" tells of one part, unless the workshop is all there is.
    private boolean partOnly(String sentence) {
        var part = PART.matcher(sentence);
        if (!part.find()) return false;
        boolean all = title.stream().anyMatch(it -> PART.matcher(it).lookingAt());
        var whole = MEETING.matcher(sentence).region(0, part.start());
        return !all && !whole.find();
    }
}
