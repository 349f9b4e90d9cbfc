package nl.bijeen.registration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import nl.bijeen.audience.Category;
import nl.bijeen.registration.WaitingList.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What an association decides, for one meeting, about who gets the next seat. Everybody it concerns can read it.
 *
 * @param membersFirst members and those who work for one come before others, whoever waits longer
 * @param forHosts how many seats are kept for speakers and people of the organiser; of no use without a capacity
 * @param answerWithin how long somebody has to answer to an offer, in whole hours, when the meeting is still far ahead; see
 *     {@link Deadline}. Null: a seat that falls free is given at once
 */
public record WaitingRules(
        boolean membersFirst,
        Parties parties,
        int forHosts,
        @Nullable Duration answerWithin) {

    /** Whoever waits longest gets the seat, at once. */
    public static final WaitingRules DEFAULT = new WaitingRules(false, Parties.AS_CHOSEN, 0, null);

    /** What becomes of people who register together when there is no room for all of them. */
    public enum Parties {
        /** Whoever registers them says so. */
        AS_CHOSEN,
        TOGETHER,
        SPLIT
    }

    /** Whether a seat that falls free is offered first. */
    public boolean offers() {
        return answerWithin != null;
    }

    /** How many hours somebody has to answer; null where a seat is given at once. */
    public @Nullable Integer answerHours() {
        return answerWithin == null ? null : (int) answerWithin.toHours();
    }

    /** Whether people who register together stay so. */
    public boolean together(boolean chosen) {
        return switch (parties) {
            case AS_CHOSEN -> chosen;
            case TOGETHER -> true;
            case SPLIT -> false;
        };
    }

    /** Who comes first: those who were moved up, members where they go first, and then whoever waits longest. */
    Comparator<Waiting> order() {
        Comparator<Waiting> byRank = comparing(it -> membersFirst && !it.member());
        return comparing(Waiting::movedUp, nullsLast(naturalOrder()))
                .thenComparing(byRank)
                .thenComparing(comparingLong(Waiting::registration));
    }

    static boolean member(@Nullable Category category) {
        return category == Category.MEMBER || category == Category.EMPLOYEE_OF_MEMBER;
    }

    /** Whether seats are kept for who takes part as this. */
    static boolean host(@Nullable Category category) {
        return category == Category.HOST || category == Category.SPEAKER;
    }

    /** Until when somebody who is offered a seat now may answer; only where seats are offered. */
    Instant deadline(Instant now, @Nullable Instant begins) {
        if (answerWithin == null) throw new IllegalStateException("Seats of this meeting are given at once");
        return Deadline.of(now, begins, answerWithin);
    }
}
