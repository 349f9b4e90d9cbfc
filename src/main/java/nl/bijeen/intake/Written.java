package nl.bijeen.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An announcement taken out of the file or page it came in.
 *
 * @param markup what the page tells machines; empty for anything but a page
 * @param sent when it was mailed, for a mail
 */
public record Written(String text, Markup markup, @Nullable LocalDate sent) {

    /** Text with nothing known about it. */
    public static Written plain(String text) {
        return new Written(text, Markup.NONE, null);
    }
}
