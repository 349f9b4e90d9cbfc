package nl.bijeen.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter as it was written out, ready to be sent. The token makes its Message-ID, the same at every attempt. */
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
        int attempts) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** Whoever types a line break into a name or title must not write a header of their own. */
    static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
