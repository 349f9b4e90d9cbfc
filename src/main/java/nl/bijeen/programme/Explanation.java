package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.programme.Assignment.Held;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placed.Missed;
import nl.bijeen.programme.Seating.Guest;
import org.jspecify.annotations.Nullable;

/** Says of everybody in a round why they are where they are. */
final class Explanation {

    private final Ballot offered;
    private final Ballot ballot;
    private final Map<Long, Long> seats;
    private final Map<Long, Integer> taken = new HashMap<>();

    Explanation(Ballot offered, Held held) {
        this.offered = offered;
        this.ballot = held.ballot();
        this.seats = held.seats();
        seats.values().forEach(it -> taken.merge(it, 1, Integer::sum));
    }

    List<Placed> of(List<Guest> guests) {
        return guests.stream().map(this::of).toList();
    }

    private Placed of(Guest guest) {
        var session = session(guest);
        var how = how(guest, session);
        var wish = guest.wish(ballot);
        var rank = session != null && wish.sessions().contains(session) ? wish.rank(session) : null;
        return new Placed(
                guest.chooser().person(), ballot.round(), session, how, rank, guest.weight(), missed(guest, how, rank));
    }

    private @Nullable Long session(Guest guest) {
        var pinned = guest.pinned();
        if (pinned != null) return pinned;
        return contributes(guest)
                ? guest.contributes()
                : seats.get(guest.chooser().person());
    }

    private boolean contributes(Guest guest) {
        var session = guest.contributes();
        return session != null && ballot.has(session);
    }

    private How how(Guest guest, @Nullable Long session) {
        if (guest.pinned() != null) return How.BY_HAND;
        if (contributes(guest)) return How.CONTRIBUTES;
        var wish = guest.wish(ballot);
        if (!wish.joins()) return How.NOT_JOINING;
        if (session == null) return How.NOWHERE;
        return switch (wish.kind()) {
            case RANKED -> wish.sessions().contains(session) ? How.CHOICE : How.REST;
            case NO_PREFERENCE -> How.NO_PREFERENCE;
            case SILENT, NOT_JOINING -> How.SILENT;
        };
    }

    private List<Missed> missed(Guest guest, How how, @Nullable Integer rank) {
        var wanted = switch (how) {
            case CHOICE -> guest.wish(ballot).sessions().subList(0, rank == null ? 0 : rank - 1);
            case REST -> guest.wish(ballot).sessions();
            case NOWHERE -> wantedInVain(guest);
            case NO_PREFERENCE, SILENT, CONTRIBUTES, BY_HAND, CHOSEN, LATE, FREED, NOT_JOINING -> List.<Long>of();
        };
        var missed = new ArrayList<Missed>();
        for (var session : wanted) missed.add(new Missed(session, why(guest, session)));
        // Who wanted nothing in particular is told each reason once, not every breakout there is.
        return guest.wish(ballot).kind() == Wish.Kind.RANKED ? missed : onePerReason(missed);
    }

    private static List<Missed> onePerReason(List<Missed> missed) {
        var reasons = EnumSet.noneOf(Obstacle.class);
        return missed.stream().filter(it -> reasons.add(it.why())).toList();
    }

    private List<Long> wantedInVain(Guest guest) {
        var wish = guest.wish(ballot);
        return wish.kind() == Wish.Kind.RANKED
                ? wish.sessions()
                : offered.breakouts().stream().map(Breakout::session).toList();
    }

    /** A breakout that had room for them and that nothing kept them out of would have been theirs. */
    private Obstacle why(Guest guest, long session) {
        if (!ballot.has(session)) return Obstacle.CALLED_OFF;
        var breakout = ballot.breakout(session);
        var obstacle = Rules.against(breakout, guest.chooser().needs(), guest.elsewhere());
        if (obstacle != null) return obstacle;
        return breakout.holds(taken.getOrDefault(session, 0) + 1) ? Obstacle.ORGANISATION : Obstacle.FULL;
    }
}
