package nl.bijeen.intake;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a meeting is called: a labelled name, or the heaviest of the headings and the names in the running text. */
final class TitleReader {

    /** Something a meeting may be called, and how much speaks for it. */
    record Candidate(Found<String> title, int weight) {}

    private TitleReader() {}

    static @Nullable Found<String> read(Text text) {
        for (var section : text.sections(Topic.TITLE)) {
            if (section.lines().isEmpty() || !section.beside()) continue;
            var line = section.lines().getFirst();
            var name = Headline.name(line.text());
            if (!name.isEmpty()) return Found.likely(name, line.words());
        }
        var headings = TitleLines.in(text).stream()
                .map(it -> new Candidate(Found.likely(it.name(), it.line().words()), TitleSign.weight(it)));
        return Stream.concat(headings, TitleInText.candidates(text).stream())
                .filter(it -> it.weight() > 0)
                .max(Comparator.comparingInt(Candidate::weight)
                        .thenComparingInt(it -> -it.title().words().from()))
                .map(Candidate::title)
                .orElse(null);
    }
}
