package nl.bijeen.event.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The pictures and documents of a meeting, and a form for some more. */
public record FilesPage(Event event, List<Attachment> files, Typed form, Problems problems) implements Page {

    /** How many files the form takes at once. */
    private static final int AT_ONCE = 3;

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<Typed> rows() {
        return rows(form);
    }

    /** The lines of the form, also those that were not sent. */
    static List<Typed> rows(Typed form) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(it -> new Typed(form.all(), "files[%d].".formatted(it)))
                .toList();
    }

    public boolean anyPicture() {
        return files.stream().anyMatch(Attachment::picture);
    }

    /** In kB or MB, as people know it from their own folders. */
    public static String size(Attachment file) {
        var kilobytes = Math.max(1, Math.round(file.size() / 1000.0));
        if (kilobytes < 1000) return kilobytes + " kB";
        return "%.1f MB".formatted(kilobytes / 1000.0).replace('.', ',');
    }

    /** What to type in a text to show the picture there, for who has no buttons above the text. */
    public static String markdown(Attachment picture) {
        return "![%s](%s)".formatted(picture.title().replaceAll("[\\[\\]]", ""), picture.address());
    }
}
