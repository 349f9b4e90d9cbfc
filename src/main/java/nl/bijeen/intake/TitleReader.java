package nl.bijeen.intake;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a meeting is called: the heaviest of the labelled names, the headings and the names in the running text. */
final class TitleReader {

    /** Something a meeting may be called, and how much speaks for it. */
    record Candidate(Found<String> title, int weight) {}

    private static final int LABELLED = 20;
    /** What stands beside "Wat:", or is the subject of a mail, may also tell of it in other words. */
    private static final int TOLD = 9;

    private static final int LONGEST = 160;
    private static final int MOST_OF_MAIL = 8;
    private static final Pattern WHAT = Pattern.compile("(?:wat|what)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT =
            Pattern.compile("^(?:onderwerp|subject|betreft):\\s(?<name>.{4,160})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_OF_MAIL =
            Pattern.compile("^(?:van|from|aan|to|verzonden|sent|cc):\\s.*", Pattern.CASE_INSENSITIVE);

    private TitleReader() {}

    static @Nullable Found<String> read(Text text) {
        var headings = TitleLines.in(text).stream()
                .map(it -> new Candidate(Found.likely(it.name(), it.line().words()), TitleSign.weight(it)));
        return Stream.of(labelled(text), subject(text), headings, TitleInText.candidates(text).stream())
                .flatMap(it -> it)
                .filter(it -> it.weight() > 0 && !it.title().value().isEmpty())
                .max(Comparator.comparingInt(Candidate::weight)
                        .thenComparingInt(it -> -it.title().words().from()))
                .map(Candidate::title)
                .orElse(null);
    }

    private static Stream<Candidate> labelled(Text text) {
        return text.sections(Topic.TITLE).stream()
                .filter(it -> it.beside() && it.lines().getFirst().text().length() <= LONGEST)
                .map(it -> named(
                        it.lines().getFirst(), WHAT.matcher(it.label().text()).matches() ? TOLD : LABELLED));
    }

    private static Candidate named(Text.Line line, int weight) {
        return new Candidate(Found.likely(Headline.name(line.text()), line.words()), weight);
    }

    // A mail that was pasted begins with who sent it to whom.
    private static Stream<Candidate> subject(Text text) {
        List<Text.Line> head = text.lines.stream().limit(MOST_OF_MAIL).toList();
        if (head.stream().noneMatch(it -> HEAD_OF_MAIL.matcher(it.text()).matches())) return Stream.of();
        return head.stream().flatMap(line -> {
            var subject = SUBJECT.matcher(line.text());
            return subject.matches()
                    ? Stream.of(
                            named(line.part(subject.start("name"), line.text().length()), TOLD))
                    : Stream.of();
        });
    }
}
