package nl.bijeen.adoption;

import java.time.Instant;
import java.util.List;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What staff made of a proposal.
 *
 * @param becomes what publishing makes of it: published, or off already
 * @param reason why it is off; empty otherwise
 * @param closes when registration closes; null for when the meeting begins
 * @param capacity null for as many as come
 * @param updates the oldest first
 */
public record Filled(
        Announcement announcement,
        List<Relation> relations,
        Fate becomes,
        String reason,
        @Nullable Instant closes,
        @Nullable Integer capacity,
        List<Told> updates) {

    /** An update with the moment it was told; null for now. */
    public record Told(@Nullable Instant told, String text) {}
}
