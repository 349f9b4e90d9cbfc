package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Reads why a meeting is off, put off or moved. */
record ReasonReader(Text text) {

    private static final int TOP = 10;
    /** Unmistakable even in a sentence that is not beside the news. */
    private static final List<Pattern> FAR = List.of(
            StatusWords.TOLD,
            StatusWords.TOO_FEW,
            StatusWords.MISSING,
            StatusWords.DUE_TO,
            StatusWords.SUBJECT,
            StatusWords.SPREAD);

    private static final List<Pattern> BESIDE = List.of(
            StatusWords.REASON, StatusWords.FRONTED, StatusWords.TOO_FEW, StatusWords.SUBJECT, StatusWords.CAUSE);

    /** A sentence longer than this is no reason as a whole. */
    private static final int LONG = 160;

    /** Why it is off or moved: told with the news itself, beside it, or near the top. */
    @Nullable
    Found<String> read(Found<Status> status) {
        if (status.value() == Status.ANNOUNCED || status.value() == Status.PAST) return null;
        var told = near(text.sentences.indexOf(text.sentenceAt(status.words().from())));
        for (int at = 0; told == null && at < text.sentences.size(); at++) {
            if (StatusReader.calledOff(text.sentences.get(at).text())) told = near(at);
        }
        for (var sentence : text.sentences.subList(0, Math.min(TOP, text.sentences.size()))) {
            for (var pattern : FAR) if (told == null) told = reason(sentence, pattern);
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

    private static @Nullable Found<String> wholly(Text.Line sentence) {
        var why = sentence.text().replaceFirst(",\\s(?:waardoor|zodat)\\s.*|[.!;]?\\s*$", "");
        return why.length() > LONG
                ? null
                : Found.likely(why, new Words(sentence.from(), sentence.from() + why.length()));
    }

    private static @Nullable Found<String> reason(Text.Line sentence) {
        for (var pattern : BESIDE) {
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
}
