package nl.bijeen.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import org.jspecify.annotations.Nullable;

/**
 * What hands out the seats of one meeting, and how many it gave.
 *
 * @param capacity null: as many as come
 * @param taken seats given, also to colleagues whose names follow
 * @param held seats kept for somebody who has yet to answer whether they want one
 * @param waiting people on the waiting list
 * @param minimum how many must come for the meeting to be held; null when that does not matter
 * @param namesFollowUntil until then the names of colleagues may follow; null: names are given at once
 * @param kept seats that are still kept for speakers and hosts
 */
public record Desk(
        EventId event,
        AssociationId association,
        @Nullable Integer capacity,
        int taken,
        int held,
        int waiting,
        boolean keepsWaitingList,
        @Nullable Integer minimum,
        @Nullable Instant namesFollowUntil,
        WaitingRules rules,
        int kept) {

    /**
     * From here on the page says how many seats are left. Each seat that is taken then makes the pages of the association
     * outdated, so this is also how often a meeting that fills up can do that, however many people come.
     */
    static final int FEW = 20;

    /** With the rules that hold where nobody set any. */
    public Desk(
            EventId event,
            AssociationId association,
            @Nullable Integer capacity,
            int taken,
            int held,
            int waiting,
            boolean keepsWaitingList,
            @Nullable Integer minimum,
            @Nullable Instant namesFollowUntil) {
        this(
                event,
                association,
                capacity,
                taken,
                held,
                waiting,
                keepsWaitingList,
                minimum,
                namesFollowUntil,
                WaitingRules.DEFAULT,
                0);
    }

    /** A desk nobody set anything for: room for all who come. */
    static Desk unset(EventId event, AssociationId association) {
        return new Desk(event, association, null, 0, 0, 0, true, null, null);
    }

    /** How full a meeting is, as the public page tells it. */
    public enum Fullness {
        ROOM,
        FEW_SEATS,
        WAITING_LIST,
        FULL
    }

    /**
     * People who register together, in the order in which they get seats.
     *
     * @param people each told by the limits that hold for them; nobody when staff look at all of them first
     * @param together all of them get a seat, or none
     */
    record Party(List<Set<Limit>> people, boolean together) {}

    /** What the desk answers to people who want to come. */
    sealed interface Decision {

        /**
         * Some get a seat, the others wait.
         *
         * @param seated who, counted from 0
         * @param left what is left for whoever comes next
         */
        record Admit(Set<Integer> seated, Room left) implements Decision {}

        record Refuse(Refusal reason) implements Decision {}
    }

    public Fullness fullness() {
        var free = free();
        if (free > FEW) return Fullness.ROOM;
        if (free > 0) return Fullness.FEW_SEATS;
        return keepsWaitingList ? Fullness.WAITING_LIST : Fullness.FULL;
    }

    /** Seats that whoever comes may have; {@link Integer#MAX_VALUE} when there is no limit. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, left() - kept);
    }

    /** Seats nobody has, with those that are kept for speakers and hosts; {@link Integer#MAX_VALUE} when there is no limit. */
    int left() {
        return capacity == null ? Integer.MAX_VALUE : capacity - taken - held;
    }

    /** As it is once these people are entered; what it keeps for speakers and hosts is left as it was. */
    Desk with(List<Registration> entered) {
        var seats = (int) entered.stream().filter(Registration::confirmed).count();
        var waits = (int) entered.stream().filter(Registration::waiting).count();
        return new Desk(
                event,
                association,
                capacity,
                taken + seats,
                held,
                waiting + waits,
                keepsWaitingList,
                minimum,
                namesFollowUntil,
                rules,
                kept);
    }

    /** What holds for all who are no speaker or host; null where no seats are kept for these. */
    @Nullable
    Limit open() {
        if (capacity == null || rules.forHosts() == 0) return null;
        return new Limit(Limit.OPEN, "", capacity - rules.forHosts(), null);
    }

    /** Whether the public page says the same of both. */
    boolean looksLike(Desk other) {
        if (fullness() != other.fullness()) return false;
        return fullness() != Fullness.FEW_SEATS || free() == other.free();
    }

    public boolean namesMayFollow(Instant now) {
        return namesFollowUntil != null && now.isBefore(namesFollowUntil);
    }

    /** What becomes of people who register together, when so much room is left. */
    Decision decide(Party party, Room room, Status status) {
        var reason = Refusal.because(status);
        return reason == null ? admit(party, room) : new Refuse(reason);
    }

    /** As {@link #decide} when the moment does not matter: staff may add somebody before and after registration is open. */
    Decision admit(Party party, Room room) {
        // Who only asks to come needs no seat yet; there must be something to hope for.
        if (room.free() == 0 && !keepsWaitingList) return new Refuse(Refusal.FULL);
        var seats = rules.together(party.together()) ? allOrNone(party, room) : asFarAsTheyGo(party, room);
        if (seats.seated().size() == party.people().size() || keepsWaitingList) return seats;
        var full = party.people().size() > room.free()
                || room.full(party.people()).filter(Limit::open).isPresent();
        return new Refuse(full ? Refusal.FULL : Refusal.QUOTA);
    }

    private static Admit allOrNone(Party party, Room room) {
        var everybody =
                Set.copyOf(IntStream.range(0, party.people().size()).boxed().toList());
        return room.take(party.people()).map(it -> new Admit(everybody, it)).orElse(new Admit(Set.of(), room));
    }

    private static Admit asFarAsTheyGo(Party party, Room room) {
        var seated = new TreeSet<Integer>();
        var left = room;
        for (var i = 0; i < party.people().size(); i++) {
            var after = left.take(party.people().get(i));
            if (after.isPresent()) seated.add(i);
            left = after.orElse(left);
        }
        return new Admit(seated, left);
    }
}
