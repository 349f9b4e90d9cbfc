package nl.bijeen.intake;

import java.util.List;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Reads what became of a meeting: announced, called off, put off, moved or over; and what it takes the place of. */
final class StatusReader {

    /** Further on than this, what is moved is something else than what is off. */
    private static final int NEAR = 5;

    private final Text text;
    private final MeetingNamed meeting;
    private final @Nullable Found<Moment> start;

    StatusReader(Text text, @Nullable Found<String> title, @Nullable Found<Moment> start) {
        this.text = text;
        this.start = start;
        meeting = MeetingNamed.of(title, text);
    }

    static boolean calledOff(String words) {
        return !conditional(words) && (cancelled(words) || postponed(words));
    }

    // A condition behind the news, in a clause of its own, is about something else: "gaat niet door, als je kaarten
    // hebt …".
    static boolean conditional(String words) {
        int clause = words.length();
        for (var pattern : List.of(StatusWords.CANCELLED, StatusWords.MOVED, StatusWords.POSTPONED)) {
            var news = pattern.matcher(words);
            if (!news.find()) continue;
            var stop = StatusWords.STOP.matcher(words).region(news.end(), words.length());
            if (stop.find()) clause = Math.min(clause, stop.start());
        }
        return StatusWords.CONDITIONAL.matcher(words.substring(0, clause)).find();
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
        return StatusWords.MOVED.matcher(words).find();
    }

    private static boolean putOff(String words) {
        return StatusWords.PUT_OFF.matcher(words).find()
                && !StatusWords.NO_OTHER.matcher(words).find();
    }

    private static boolean newDay(String words) {
        return StatusWords.NEW_DAY.matcher(words).find()
                && !StatusWords.NO_OTHER.matcher(words).find();
    }

    private boolean goesOnline(int sentence) {
        return StatusWords.ONLINE.matcher(text.sentences.get(sentence).text()).find()
                && text.sentences.subList(Math.max(0, sentence - 1), sentence + 1).stream()
                        .anyMatch(it -> StatusWords.OTHERWISE.matcher(it.text()).find());
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
            if (found != null) since++;
            var news = news(at, sentence.text(), found != null && found.value() == Status.CANCELLED);
            if (news == null) continue;
            if (news == Status.MOVED && since < NEAR) return Found.stated(news, sentence.words());
            if (found == null) found = Found.stated(news, sentence.words());
            else if (found.value() == Status.CANCELLED && news == Status.POSTPONED)
                return Found.stated(news, found.words());
        }
        if (found == null) found = stamped();
        if (found == null) found = new PastReader(text, start).read();
        return found == null ? new Found<>(Status.ANNOUNCED, new Words(0, 0), Found.Sureness.LIKELY, null) : found;
    }

    // What was called off is put off after all where a day is looked for, or is told to come.
    private @Nullable Status news(int at, String words, boolean off) {
        boolean newDay = newDay(words);
        boolean seeking = StatusWords.SEEKING.matcher(words).find();
        boolean told = newDay && !seeking && dayFollows(at);
        if (off && (seeking || (newDay && !told))) return Status.POSTPONED;
        var said = told || moved(words) || goesOnline(at) ? Status.MOVED : off(words, newDay, off);
        // Most sentences are no news; only of those that are it matters what they are about.
        if (said == null || (!words.startsWith("Update") && conditional(words))) return null;
        return meeting.in(words) ? said : null;
    }

    private static @Nullable Status off(String words, boolean newDay, boolean already) {
        if (already && putOff(words)) return Status.POSTPONED;
        if (cancelled(words)) return newDay ? Status.POSTPONED : Status.CANCELLED;
        return postponed(words) ? Status.POSTPONED : null;
    }

    // "VERZET" alone does not say whether there is a new day; all the rest of the text did not either.
    private @Nullable Found<Status> stamped() {
        return text.sentences.stream()
                .filter(it -> StatusWords.MOVED_LABEL.matcher(it.text()).find() && !conditional(it.text()))
                .filter(it -> meeting.in(it.text()))
                .findFirst()
                .map(it -> Found.stated(Status.MOVED, it.words()))
                .orElse(null);
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
