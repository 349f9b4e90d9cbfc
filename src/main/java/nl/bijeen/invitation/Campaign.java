package nl.bijeen.invitation;

import java.time.Instant;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Letters to chosen people about one meeting: invitations, or reminders of those.
 *
 * @param association the one that invites
 * @param token its name in addresses of the office
 * @param rule the id of the standing rule that made it; null when staff did
 * @param reminds the id of the campaign whose invitations it reminds of; null when it invites
 * @param sendAt from when the letters leave; null while it is a draft
 * @param queuedAt when it was settled who gets a letter; null before
 */
public record Campaign(
        long id,
        AssociationId association,
        EventId event,
        String token,
        @Nullable Long rule,
        @Nullable Long reminds,
        Content content,
        State state,
        @Nullable Instant sendAt,
        @Nullable Instant queuedAt) {

    /** What was decided about it. Whether it is busy or done follows from the letters. */
    public enum State {
        DRAFT,
        GOING,
        PAUSED
    }

    /**
     * What staff write.
     *
     * @param name what the office calls it; nobody else sees it
     * @param subject may hold placeholders
     * @param letter in Markdown, may hold placeholders
     */
    public record Content(String name, Choice choice, String subject, String letter) {}

    public String name() {
        return content.name();
    }

    public boolean invites() {
        return reminds == null;
    }

    public boolean draft() {
        return state == State.DRAFT;
    }

    public boolean paused() {
        return state == State.PAUSED;
    }

    /** Whether it waits for its moment, and can still be changed. */
    public boolean planned() {
        return !draft() && queuedAt == null;
    }

    String subject() {
        return "campaign:" + id;
    }
}
