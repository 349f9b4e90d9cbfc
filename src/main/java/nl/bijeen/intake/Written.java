package nl.bijeen.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement taken out of the file or page it came in.
 *
 * @param markup what the page tells machines; empty for anything but a page
 * @param sent when it was mailed, for a mail
 * @param links the links in the text of a page; none for anything else
 * @param images the pictures in the text of a page that say in words what they show
 */
public record Written(
        String text, Markup markup, @Nullable LocalDate sent, List<Story.Link> links, List<Story.Image> images) {

    /** Text with nothing known about it. */
    public static Written plain(String text) {
        return new Written(text, Markup.NONE, null, List.of(), List.of());
    }
}
