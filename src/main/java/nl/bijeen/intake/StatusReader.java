package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Reads what became of a meeting: announced, called off, put off, moved or over; why, and what it takes the place of. */
final class StatusReader {

    /** A line as short as this is a label or stamp on the whole announcement. */
    private static final int SHORT = 70;

    private static final int TOP = 10;

    /** Further on than this, what is moved is something else than what is off. */
    private static final int NEAR = 5;

    private final Text text;

    StatusReader(Text text) {
        this.text = text;
    }

    static boolean calledOff(String words) {
        return !StatusWords.CONDITIONAL.matcher(words).find() && (cancelled(words) || postponed(words));
    }

    private static boolean cancelled(String words) {
        return StatusWords.CANCELLED.matcher(words).find()
                || StatusWords.CANCELLED_LABEL.matcher(words).find();
    }

    private static boolean postponed(String words) {
        return StatusWords.POSTPONED.matcher(words).find();
    }

    private static boolean moved(String words) {
        return StatusWords.MOVED.matcher(words).find()
                || StatusWords.MOVED_LABEL.matcher(words).find();
    }

    /** A new date or place goes before the news that the old one is off; both go before a look back. */
    Found<Status> status() {
        Found<Status> found = null;
        int since = 0;
        for (var sentence : text.sentences) {
            var words = sentence.text();
            if (found != null && found.value() != Status.PAST) since++;
            if (StatusWords.CONDITIONAL.matcher(words).find() && !words.startsWith("Update")) continue;
            boolean about =
                    words.length() < SHORT || StatusWords.MEETING.matcher(words).find();
            if (found != null
                    && found.value() == Status.CANCELLED
                    && StatusWords.SEEKING.matcher(words).find()) return Found.stated(Status.POSTPONED, found.words());
            if (about && since < NEAR && moved(words)) return Found.stated(Status.MOVED, sentence.words());
            boolean none = found == null || found.value() == Status.PAST;
            if (none && about && cancelled(words)) found = Found.stated(Status.CANCELLED, sentence.words());
            else if (none && about && postponed(words)) found = Found.stated(Status.POSTPONED, sentence.words());
            else if (found == null && StatusWords.PAST.matcher(words).find())
                found = Found.likely(Status.PAST, sentence.words());
        }
        return found == null ? new Found<>(Status.ANNOUNCED, new Words(0, 0), Found.Sureness.LIKELY, null) : found;
    }

    /** Why it is off or moved: told with the news itself, beside it, or near the top. */
    @Nullable
    Found<String> reason(Found<Status> status) {
        if (status.value() == Status.ANNOUNCED || status.value() == Status.PAST) return null;
        var told = near(text.sentences.indexOf(text.sentenceAt(status.words().from())));
        for (int at = 0; told == null && at < text.sentences.size(); at++) {
            if (calledOff(text.sentences.get(at).text())) told = near(at);
        }
        for (var sentence : text.sentences.subList(0, Math.min(TOP, text.sentences.size()))) {
            if (told == null) told = reason(sentence, StatusWords.TOLD);
            if (told == null) told = reason(sentence, StatusWords.TOO_FEW);
            if (told == null) told = reason(sentence, StatusWords.MISSING);
            if (told == null) told = reason(sentence, StatusWords.CAUSE);
        }
        return told;
    }

    private @Nullable Found<String> near(int news) {
        for (int at : List.of(news, news + 1, news - 1)) {
            var told = at < 0 || at >= text.sentences.size() ? null : reason(text.sentences.get(at));
            if (told != null) return told;
        }
        return null;
    }

    private static @Nullable Found<String> reason(Text.Line sentence) {
        for (var pattern : List.of(StatusWords.REASON, StatusWords.TOO_FEW, StatusWords.CAUSE)) {
            var why = reason(sentence, pattern);
            if (why != null) return why;
        }
        return null;
    }

    private static @Nullable Found<String> reason(Text.Line sentence, Pattern pattern) {
        var matcher = pattern.matcher(sentence.text());
        if (!matcher.find()) return null;
        boolean clause = matcher.namedGroups().containsKey("clause") && matcher.group("clause") != null;
        var group = clause ? "clause" : "why";
        var why = clause || !pattern.equals(StatusWords.REASON)
                ? matcher.group(group).strip()
                : StatusWords.AFTER_REASON
                        .matcher(matcher.group(group))
                        .replaceFirst("")
                        .strip();
        why = why.replaceFirst("[,:]$", "");
        int from = sentence.from() + matcher.start(group);
        return why.length() < 3 ? null : Found.likely(why, new Words(from, from + why.length()));
    }

    @Nullable
    Found<String> replaces() {
        for (var sentence : text.sentences) {
            var matcher = StatusWords.REPLACES.matcher(sentence.text());
            if (!matcher.find()) continue;
            var what = StatusWords.AFTER_REPLACED
                    .matcher(matcher.group("what"))
                    .replaceFirst("")
                    .strip();
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
