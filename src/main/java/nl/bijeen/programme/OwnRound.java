package nl.bijeen.programme;

import java.time.Instant;
import nl.bijeen.event.When;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A round as one participant stands in it.
 *
 * @param wish what they want of it; silent where they did not choose
 * @param place where they are; null while that is not known
 */
public record OwnRound(
        Programme programme,
        Round round,
        Wish wish,
        @Nullable OwnPlace place,
        Stage stage) {

    /** What they can do. */
    public enum Stage {
        /** Say what they would like most. */
        RANK,
        /** Take a place that is free. */
        TAKE,
        /** Wait until staff placed everybody. */
        WAIT,
        /** Read where they are. */
        SETTLED
    }

    public boolean open() {
        return stage == Stage.RANK || stage == Stage.TAKE;
    }

    /** Whether they have yet to say anything about it. */
    public boolean undecided() {
        return open() && place == null && wish.kind() == Wish.Kind.SILENT;
    }

    static OwnRound of(
            Programme programme, Round round, Registration person, Wish wish, @Nullable Placed placed, Instant now) {
        var place = placed == null ? null : OwnPlace.of(programme, round, placed);
        // Who took a place in a session that is not held after all, has none.
        if (place != null && place.session() != null && !place.session().held())
            return of(programme, round, person, wish, null, now);
        return new OwnRound(programme, round, wish, place, stage(round, person, placed, now));
    }

    private static Stage stage(Round round, Registration person, @Nullable Placed placed, Instant now) {
        if (!person.confirmed() || !When.local(now).isBefore(round.during().from())) return Stage.SETTLED;
        if (placed != null && fixed(placed)) return Stage.SETTLED;
        var until = round.chooseUntil();
        var over = until != null && !now.isBefore(until);
        return switch (round.choosing()) {
            case OPEN -> Stage.SETTLED;
            case FIRST_COME -> over ? Stage.SETTLED : Stage.TAKE;
            case RANKED ->
                round.confirmed() == null
                        ? over ? Stage.WAIT : Stage.RANK
                        // Who came after the others were placed takes what is free, and never anybody's place.
                        : placed == null || late(placed) ? Stage.TAKE : Stage.SETTLED;
        };
    }

    private static boolean late(Placed placed) {
        return switch (placed.how()) {
            case LATE, CHOSEN, NOWHERE -> true;
            case CHOICE, REST, NO_PREFERENCE, SILENT, CONTRIBUTES, BY_HAND, FREED, NOT_JOINING -> false;
        };
    }

    private static boolean fixed(Placed placed) {
        return placed.how() == Placed.How.CONTRIBUTES || placed.how() == Placed.How.BY_HAND;
    }
}
