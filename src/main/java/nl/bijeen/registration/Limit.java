package nl.bijeen.registration;

import nl.bijeen.invitation.Share;
import org.jspecify.annotations.Nullable;

/**
 * A number of seats within a meeting, for some of those who come.
 *
 * @param key tells it from the others of the meeting, such as {@code breakout:5}; those of quotas begin with {@code quota:}
 * @param name what people call it: an organisation, a group, a category, a breakout
 * @param quota the id of the quota it stems from; null for others
 */
public record Limit(
        String key, String name, int seats, @Nullable Long quota) {

    /** The key of the limit for all who are no speaker or host: where seats are kept for these, the others may have the rest. */
    static final String OPEN = "open";

    boolean open() {
        return key.equals(OPEN);
    }

    static Limit of(Share share) {
        return new Limit("quota:" + share.quota() + ":" + share.of(), share.name(), share.seats(), share.quota());
    }
}
