package nl.bijeen.event;

import java.time.Instant;
import java.util.UUID;
import nl.bijeen.database.AssociationId;

/**
 * A meeting: its announcement, and what was decided about it.
 *
 * @param reason why it is called off or postponed, in words for the public page; empty otherwise
 * @param report what was said and shown, in Markdown; empty until somebody writes it
 * @param reported whether the report is on the public page
 * @param revision grows with every change of the announcement, the relations or the report, so that two editors do not overwrite each other
 * @param sequence grows with every change that calendars must hear of (RFC 5545, 3.8.7.4)
 * @param uid the meeting in calendars, for its whole life
 */
public record Event(
        EventId id,
        AssociationId association,
        String slug,
        Announcement announcement,
        Fate fate,
        String reason,
        Window window,
        String report,
        boolean reported,
        int revision,
        int sequence,
        UUID uid,
        Instant changed) {

    public String title() {
        return announcement.title();
    }

    public When when() {
        return announcement.when();
    }

    /** How it stands at this moment. A meeting without a date never begins, so it stays announced or open. */
    public Status status(Instant now) {
        return switch (fate) {
            case DRAFT -> Status.DRAFT;
            case CALLED_OFF -> Status.CALLED_OFF;
            case POSTPONED -> Status.POSTPONED;
            case REPLACED -> Status.REPLACED;
            case PUBLISHED -> published(now);
        };
    }

    private Status published(Instant now) {
        var begins = when().begins();
        var finishes = when().finishes();
        if (finishes != null && !now.isBefore(finishes)) return reported ? Status.REPORTED : Status.OVER;
        return switch (window.at(now, begins)) {
            case OPEN -> Status.OPEN;
            case NOT_YET -> Status.ANNOUNCED;
            case CLOSED -> {
                if (begins != null && !now.isBefore(begins)) yield Status.RUNNING;
                yield window.taken() ? Status.CLOSED : Status.ANNOUNCED;
            }
        };
    }
}
