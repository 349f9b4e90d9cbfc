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
        if (StatusWords.NO_OTHER.matcher(words).find()) return false;
        return StatusWords.MOVED.matcher(words).find()
                || StatusWords.MOVED_LABEL.matcher(words).find();
    }

    private static boolean newDay(String words) {
        return StatusWords.NEW_DAY.matcher(words).find()
                && !StatusWords.NO_OTHER.matcher(words).find();
    }

    private static boolean over(int sentence, String words) {
        return StatusWords.PAST.matcher(words).find()
                || (sentence == 0 && StatusWords.AFTERWARDS.matcher(words).find());
    }

    private boolean dayFollows(int sentence) {
        return text.sentences.subList(sentence, Math.min(sentence + 2, text.sentences.size())).stream()
                .anyMatch(it -> !Dates.in(it.text()).isEmpty());
    }

    /** A new date or place goes before the news that the old one is off; both go before a look back. */
    Found<Status> status() {
        Found<Status> found = null;
        int since = 0;
        for (int at = 0; at < text.sentences.size(); at++) {
            var sentence = text.sentences.get(at);
            var words = sentence.text();
            if (found != null && found.value() != Status.PAST) since++;
            boolean newDay = newDay(words);
            boolean told = newDay && dayFollows(at);
            if (found != null
                    && found.value() == Status.CANCELLED
                    && (StatusWords.SEEKING.matcher(words).find() || (newDay && !told)))
                return Found.stated(Status.POSTPONED, found.words());
            if (StatusWords.CONDITIONAL.matcher(words).find() && !words.startsWith("Update")) continue;
            boolean about =
                    words.length() < SHORT || StatusWords.MEETING.matcher(words).find();
            if (about && since < NEAR && (moved(words) || told)) return Found.stated(Status.MOVED, sentence.words());
            boolean none = found == null || found.value() == Status.PAST;
            if (none && about && cancelled(words))
                found = Found.stated(newDay && !told ? Status.POSTPONED : Status.CANCELLED, sentence.words());
            else if (none && about && postponed(words)) found = Found.stated(Status.POSTPONED, sentence.words());
            else if (found == null && over(at, words)) found = Found.likely(Status.PAST, sentence.words());
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
            if (told == null) told = reason(sentence, StatusWords.DUE_TO);
            if (told == null && sentence.from() > text.lines.getFirst().from())
                told = reason(sentence, StatusWords.CAUSE);
        }
        return told;
    }

    private @Nullable Found<String> near(int news) {
        for (int at : List.of(news, news + 1, news - 1)) {
            var told = at < 0 || at >= text.sentences.size() ? null : reason(text.sentences.get(at));
            if (told != null) return told;
        }
        return news > 1
                        && StatusWords.THEREFORE
                                .matcher(text.sentences.get(news).text())
                                .find()
                ? wholly(text.sentences.get(news - 1))
                : null;
    }

    private static Found<String> wholly(Text.Line sentence) {
        var why = sentence.text().replaceFirst(",\\s(?:waardoor|zodat)\\s.*|[.!;]?\\s*$", "");
        return Found.likely(why, new Words(sentence.from(), sentence.from() + why.length()));
    }

    private static @Nullable Found<String> reason(Text.Line sentence) {
        for (var pattern : List.of(StatusWords.REASON, StatusWords.TOO_FEW, StatusWords.SUBJECT, StatusWords.CAUSE)) {
            var why = reason(sentence, pattern);
            if (why != null) return why;
        }
        return null;
    }

    private static @Nullable Found<String> reason(Text.Line sentence, Pattern pattern) {
        var matcher = pattern.matcher(sentence.text());
        if (!matcher.find()) return null;
        var group = List.of("clause", "roet", "why").stream()
                .filter(it -> matcher.namedGroups().containsKey(it) && matcher.group(it) != null)
                .findFirst()
                .orElse("why");
        boolean clause = group.equals("clause");
        boolean runsOn = pattern.equals(StatusWords.REASON) || pattern.equals(StatusWords.DUE_TO);
        var why = clause || !runsOn
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
