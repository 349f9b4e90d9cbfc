package nl.bijeen.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which pages of a long list are worth a link. */
public final class Pages {

    private Pages() {}

    /** How many pages that many items fill; an empty list is one page. */
    public static int of(long items, int perPage) {
        return (int) Math.max(1, (items + perPage - 1) / perPage);
    }

    /** The first page, the last and those around this one, with 0 where some are left out. */
    public static List<Integer> around(int page, int pages) {
        var shown = IntStream.rangeClosed(1, pages)
                .filter(it -> it == 1 || it == pages || Math.abs(it - page) <= 1)
                .boxed()
                .toList();
        return shown.stream()
                .flatMap(it -> it == 1 || shown.contains(it - 1) ? Stream.of(it) : Stream.of(0, it))
                .toList();
    }
}
