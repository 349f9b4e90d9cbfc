package nl.bijeen.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the office sees it.
 *
 * @param meeting the number of the meeting it is about; null when it is about none
 * @param recipient empty once it is erased, as are the subject and the text
 * @param plain its text; null in lists
 * @param calendar its calendar part; null in lists and where it has none
 * @param lastError what the mail server said the last time it did not take the letter
 * @param sent null unless it was sent
 */
public record PostedLetter(
        UUID token,
        @Nullable Long meeting,
        String recipient,
        String locale,
        String subject,
        @Nullable String plain,
        @Nullable String calendar,
        State state,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String lastError,
        Instant posted,
        @Nullable Instant sent,
        boolean erased) {

    public enum State {
        /** For its first or next attempt. */
        WAITING,
        SENT,
        /** Refused, or tried for two days. */
        FAILED,
        /** Never sent: no mail server was set when it was posted. */
        KEPT
    }

    /** Whether {@link Letters#again} can send it, where there is a mail server. */
    public boolean canGoAgain() {
        return (state == State.FAILED || state == State.KEPT) && !erased;
    }
}
