package nl.bijeen.event;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.view.Markdown;

/**
 * The words by which a meeting is found, as {@link Stems} makes them: those of its title and theme on the first line, those of
 * everything else its announcement tells on the second.
 */
final class SearchText {

    private SearchText() {}

    static String of(Announcement it) {
        return Stems.indexed(it.title() + " " + it.theme()) + "\n" + Stems.indexed(rest(it));
    }

    private static String rest(Announcement it) {
        var parts = Stream.of(
                        List.of(Markdown.plain(it.introduction()), Markdown.plain(it.body())),
                        List.of(it.where().venue(), it.where().city(), Markdown.plain(it.audience())),
                        it.hosts().stream().map(Announcement.Host::name).toList(),
                        it.programme().stream().flatMap(SearchText::words).toList(),
                        it.speakers().stream().flatMap(SearchText::words).toList())
                .flatMap(List::stream);
        return String.join(" ", parts.toList());
    }

    private static Stream<String> words(Announcement.ProgrammeLine line) {
        var children = line.parallel().stream().flatMap(it -> Stream.of(it.title(), it.who()));
        return Stream.concat(Stream.of(line.title(), Markdown.plain(line.description()), line.who()), children);
    }

    private static Stream<String> words(Announcement.Speaker speaker) {
        return Stream.of(speaker.name(), speaker.position(), speaker.organisation());
    }
}
