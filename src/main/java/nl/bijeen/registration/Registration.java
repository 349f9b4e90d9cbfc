package nl.bijeen.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;

/**
 * One participant at one meeting.
 *
 * @param generation grows when the place is handed over, which ends the private link of whoever had it
 * @param since when they registered
 * @param uid their entry in their calendar
 * @param invites how often their calendar was told something: the SEQUENCE of the next time
 */
public record Registration(
        Id id,
        AssociationId association,
        EventId event,
        long booking,
        int generation,
        Person person,
        Status status,
        Instant since,
        Locale language,
        UUID uid,
        int invites) {

    public record Id(long value) {}

    public enum Status {
        CONFIRMED,
        WAITING,
        CANCELLED
    }

    public boolean confirmed() {
        return status == Status.CONFIRMED;
    }

    public boolean waiting() {
        return status == Status.WAITING;
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }

    /** Under which the journal keeps what happened to it. */
    public String subject() {
        return subject(id.value());
    }

    static String subject(long id) {
        return "registration:" + id;
    }
}
