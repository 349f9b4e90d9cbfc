package nl.bijeen.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written out, ready to be sent.
 *
 * @param token makes its Message-ID, the same at every attempt
 * @param unsubscribe our path where the receiver asks for no more such letters; null when they cannot
 */
record Envelope(
        long id,
        UUID token,
        String recipient,
        String sender,
        @Nullable String replyTo,
        String locale,
        String subject,
        String html,
        String plain,
        @Nullable String calendar,
        @Nullable String method,
        @Nullable String unsubscribe,
        int attempts) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** Whoever types a line break into a name or title must not write a header of their own. */
    static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
