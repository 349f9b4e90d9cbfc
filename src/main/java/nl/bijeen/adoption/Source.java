package nl.bijeen.adoption;

import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * One existing announcement on its way to a draft meeting.
 *
 * @param token its name in addresses of the office
 * @param batch the token of what it was handed in with
 * @param together how many were handed in with it, itself included
 * @param name of the file, or the host it was fetched from; empty for what was pasted
 * @param proposal what was read; there only while it waits to be saved
 * @param problem why nothing could be read; there only when that is so
 * @param slug of the meeting it became; null before
 */
public record Source(
        long id,
        AssociationId association,
        String token,
        String batch,
        int together,
        String name,
        State state,
        @Nullable Proposal proposal,
        @Nullable Problem problem,
        @Nullable String slug) {

    public enum State {
        WAITING,
        READ,
        FAILED,
        SAVED
    }

    public enum Problem {
        NOT_A_KIND,
        TOO_LARGE,
        EMPTY,
        LOCKED,
        NESTED,
        UNREADABLE
    }

    /** What it is called: by what was read, else by where it came from. */
    public String title() {
        var read = proposal == null ? "" : proposal.field("title");
        return read.isBlank() ? name : read;
    }
}
