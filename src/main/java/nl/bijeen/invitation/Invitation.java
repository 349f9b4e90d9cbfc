package nl.bijeen.invitation;

import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One person asked to one meeting.
 *
 * @param association the one that invites
 * @param passedBy the name of the colleague who passed it on; null when it came from the association itself
 */
public record Invitation(
        long id,
        AssociationId association,
        EventId event,
        long campaign,
        Guest guest,
        Answer answer,
        @Nullable String passedBy) {

    public enum Answer {
        OPEN,
        ACCEPTED,
        DECLINED,
        PASSED_ON
    }

    public boolean passedOn() {
        return answer == Answer.PASSED_ON;
    }

    /** Whether it still can be passed on: who registered hands a place over instead. */
    public boolean mayBePassedOn() {
        return answer == Answer.OPEN || answer == Answer.DECLINED;
    }

    /** Under which the journal keeps what happened to it. */
    String subject() {
        return "invitation:" + id;
    }
}
