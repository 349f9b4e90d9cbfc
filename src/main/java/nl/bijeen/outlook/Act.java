package nl.bijeen.outlook;

import java.time.Instant;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;

/** What staff can decide about whether and when a published meeting is held. */
public enum Act {
    CALL_OFF("afgelasten"),
    POSTPONE("uitstellen"),
    MOVE("verplaatsen"),
    REPLACE("vervangen"),
    RESTORE("hervatten");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    /** The last part of the act's address. */
    public String path() {
        return path;
    }

    /** Whether this can be decided about a meeting as it stands now. Nobody calls off what has already been. */
    boolean possible(Event event, Instant now) {
        var finishes = event.when().finishes();
        var over = finishes != null && !now.isBefore(finishes);
        return switch (this) {
            case POSTPONE, MOVE -> event.fate() == Fate.PUBLISHED && !over;
            case CALL_OFF, REPLACE -> event.fate() == Fate.POSTPONED || (event.fate() == Fate.PUBLISHED && !over);
            case RESTORE ->
                event.fate() == Fate.CALLED_OFF || event.fate() == Fate.POSTPONED || event.fate() == Fate.REPLACED;
        };
    }

    /** Whether the page and the letters say why. */
    public boolean hasReason() {
        return this == CALL_OFF || this == POSTPONE || this == REPLACE;
    }

    public boolean hasWhen() {
        return this == MOVE || this == RESTORE;
    }

    public boolean hasReplacement() {
        return this == REPLACE;
    }
}
