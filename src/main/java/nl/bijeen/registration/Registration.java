package nl.bijeen.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.bijeen.audience.Footing;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One participant at one meeting.
 *
 * @param generation grows when the place is handed over, which ends the private link of whoever had it
 * @param since when they registered
 * @param uid their entry in their calendar
 * @param invites how often their calendar was told something: the SEQUENCE of the next time
 * @param footing as what they take part; null for a meeting without an audience
 * @param addressConfirmed whether they answered at their address
 * @param offeredUntil until when they may take the seat they are offered; null when they are offered none
 * @param rests whether they let an offer pass, and are offered nothing until they ask again
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
        int invites,
        @Nullable Footing footing,
        boolean addressConfirmed,
        @Nullable Instant offeredUntil,
        boolean rests) {

    private static final UUID NOBODY = new UUID(0, 0);

    public record Id(long value) {}

    public enum Status {
        CONFIRMED,
        /** A seat is held for them until they answer, or until it is too late to. */
        OFFERED,
        WAITING,
        /** Staff decide whether they may come. Holds no seat. */
        REQUESTED,
        DECLINED,
        CANCELLED
    }

    public boolean confirmed() {
        return status == Status.CONFIRMED;
    }

    public boolean waiting() {
        return status == Status.WAITING;
    }

    public boolean offered() {
        return status == Status.OFFERED;
    }

    public boolean requested() {
        return status == Status.REQUESTED;
    }

    public boolean declined() {
        return status == Status.DECLINED;
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether they neither come nor hope to: given up, or declined. */
    public boolean gone() {
        return cancelled() || declined();
    }

    /** How the status looks in lists: the kind of its badge. */
    public String look() {
        return switch (status) {
            case CONFIRMED -> "success";
            case OFFERED, WAITING, REQUESTED -> "warning";
            case DECLINED, CANCELLED -> "neutral";
        };
    }

    /** Under which the journal keeps what happened to it. */
    public String subject() {
        return subject(id.value());
    }

    static String subject(long id) {
        return "registration:" + id;
    }

    /** Of nobody in particular, for a letter in which all that is told of a person is a name and how their place stands. */
    Registration blank(String name) {
        return new Registration(
                new Id(0),
                association,
                event,
                0,
                0,
                new Person(name, null, "", "", "", false, Answers.NONE),
                status,
                Instant.EPOCH,
                language,
                NOBODY,
                0,
                null,
                false,
                offeredUntil,
                false);
    }
}
