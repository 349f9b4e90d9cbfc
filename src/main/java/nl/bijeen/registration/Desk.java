package nl.bijeen.registration;

import java.time.Instant;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * What hands out the seats of one meeting, and how many it gave.
 *
 * @param capacity null: as many as come
 * @param taken seats given
 * @param waiting people on the waiting list
 * @param minimum how many must come for the meeting to be held; null when that does not matter
 * @param namesFollowUntil until then the names of colleagues may follow; null: names are given at once
 */
public record Desk(
        EventId event,
        AssociationId association,
        @Nullable Integer capacity,
        int taken,
        int waiting,
        boolean keepsWaitingList,
        @Nullable Integer minimum,
        @Nullable Instant namesFollowUntil) {

    /** From here on the page says how many seats are left. */
    static final int FEW = 10;

    /** A desk nobody set anything for: room for all who come. */
    static Desk unset(EventId event, AssociationId association) {
        return new Desk(event, association, null, 0, 0, true, null, null);
    }

    /** How full a meeting is, as the public page tells it. */
    public enum Fullness {
        ROOM,
        FEW_SEATS,
        WAITING_LIST,
        FULL
    }

    /** What the desk answers to people who want to come. */
    sealed interface Decision {

        /** The first so many get a seat, the others wait. */
        record Admit(int seats, int waiting) implements Decision {}

        record Refuse(Refusal reason) implements Decision {}
    }

    public Fullness fullness() {
        var free = free();
        if (free > FEW) return Fullness.ROOM;
        if (free > 0) return Fullness.FEW_SEATS;
        return keepsWaitingList ? Fullness.WAITING_LIST : Fullness.FULL;
    }

    /** Seats nobody has; {@link Integer#MAX_VALUE} when there is no limit. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : capacity - taken;
    }

    /** Whether the public page says the same of both. */
    boolean looksLike(Desk other) {
        if (fullness() != other.fullness()) return false;
        return fullness() != Fullness.FEW_SEATS || free() == other.free();
    }

    public boolean namesMayFollow(Instant now) {
        return namesFollowUntil != null && now.isBefore(namesFollowUntil);
    }

    /**
     * What becomes of people who register together.
     *
     * @param people at least one
     * @param together they would rather all wait than be split
     */
    Decision decide(int people, boolean together, Status status) {
        var reason = Refusal.because(status);
        return reason == null ? admit(people, together) : new Decision.Refuse(reason);
    }

    /** As {@link #decide} when the moment does not matter: staff may add somebody before and after registration is open. */
    Decision admit(int people, boolean together) {
        var seats = Math.min(people, free());
        // Who only asks to come needs no seat yet; there must be something to hope for.
        if (fullness() == Fullness.FULL || (seats < people && !keepsWaitingList))
            return new Decision.Refuse(Refusal.FULL);
        if (seats < people && together) seats = 0;
        return new Decision.Admit(seats, people - seats);
    }
}
