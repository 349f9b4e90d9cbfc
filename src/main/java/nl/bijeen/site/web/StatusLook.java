package nl.bijeen.site.web;

import nl.bijeen.event.Status;

/** How the state of a meeting looks in a list. */
public final class StatusLook {

    private StatusLook() {}

    /** Most meetings are simply announced; a badge on each would say nothing. */
    public static boolean worthTelling(Status status) {
        return status != Status.ANNOUNCED;
    }

    /** The kind of badge: see {@code StatusBadge.jte}. */
    public static String of(Status status) {
        return switch (status) {
            case OPEN -> "success";
            case RUNNING -> "active";
            case CALLED_OFF, REPLACED -> "danger";
            case POSTPONED, DRAFT -> "warning";
            case ANNOUNCED, CLOSED, OVER, REPORTED -> "neutral";
        };
    }
}
