package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.programme.Chooser.Engaged;
import org.jspecify.annotations.Nullable;

/** An assignment beside what was asked, to look things up in. */
record Outcome(Congress congress, Assignment assignment) {

    List<Placed> in(Ballot ballot) {
        return assignment.placed().stream()
                .filter(it -> it.round() == ballot.round())
                .toList();
    }

    Ballot ballot(Placed placed) {
        return congress.ballots().stream()
                .filter(it -> it.round() == placed.round())
                .findFirst()
                .orElseThrow();
    }

    List<Placed> of(Chooser person) {
        return assignment.placed().stream()
                .filter(it -> it.person() == person.person())
                .toList();
    }

    /** Who counts there. */
    List<Placed> participants(Breakout breakout) {
        return assignment.placed().stream()
                .filter(it -> Objects.equals(it.session(), breakout.session()) && it.how() != Placed.How.CONTRIBUTES)
                .toList();
    }

    List<Breakout> sessions(Chooser person) {
        return of(person).stream()
                .map(Placed::session)
                .filter(Objects::nonNull)
                .map(this::breakout)
                .toList();
    }

    Chooser person(Placed placed) {
        return congress.people().get((int) placed.person() - 1);
    }

    Breakout breakout(long session) {
        return congress.ballots().stream()
                .flatMap(it -> it.breakouts().stream())
                .filter(it -> it.session() == session)
                .findFirst()
                .orElseThrow();
    }

    /** Without a wish all is the same to them. */
    long cost(Ballot ballot, Placed placed, @Nullable Long session) {
        var wish = person(placed).wish(ballot.round());
        if (wish.kind() != Wish.Kind.RANKED) return 0;
        var rank = wish.rank(Objects.requireNonNull(session));
        return (long) placed.weight() * rank * rank;
    }

    boolean maySwap(Ballot ballot, Placed one, Placed other) {
        if (Objects.equals(one.session(), other.session())) return false;
        return mayGo(ballot, one, other) && mayGo(ballot, other, one);
    }

    private boolean mayGo(Ballot ballot, Placed placed, Placed instead) {
        var there = breakout(Objects.requireNonNull(instead.session()));
        var same = person(placed).organisation().equals(person(instead).organisation());
        return fits(ballot, placed, there) && (same || !closedTo(placed, there));
    }

    private boolean fits(Ballot ballot, Placed placed, Breakout there) {
        return Rules.against(there, person(placed).needs(), elsewhere(ballot, placed)) == null;
    }

    /** The other breakouts with a place that nothing keeps them out of. */
    List<Breakout> free(Ballot ballot, Placed placed) {
        return ballot.breakouts().stream()
                .filter(it -> !assignment.dissolved().contains(it.session())
                        && !Objects.equals(it.session(), placed.session())
                        && it.holds(participants(it).size() + 1)
                        && fits(ballot, placed, it)
                        && !closedTo(placed, it))
                .toList();
    }

    /** What was settled about them when this round was assigned. */
    private List<Engaged> elsewhere(Ballot ballot, Placed placed) {
        var person = person(placed);
        var engaged = new ArrayList<>(person.engaged());
        person.pinned().values().forEach(it -> engaged.add(engaged(breakout(it))));
        of(person).stream()
                .filter(it -> it.round() < ballot.round() && it.session() != null)
                .forEach(it -> engaged.add(engaged(breakout(Objects.requireNonNull(it.session())))));
        return engaged.stream()
                .filter(it -> !ballot.has(it.session()) && !dissolvedBefore(ballot, it.session()))
                .toList();
    }

    private boolean dissolvedBefore(Ballot ballot, long session) {
        return assignment.dissolved().contains(session)
                && congress.ballots().stream().anyMatch(it -> it.round() < ballot.round() && it.has(session));
    }

    private static Engaged engaged(Breakout it) {
        return new Engaged(it.session(), it.work(), it.during());
    }

    /** Whether as many of their organisation as may are there. */
    boolean closedTo(Placed placed, Breakout breakout) {
        var organisation = person(placed).organisation();
        var most = congress.ballots().stream()
                .filter(it -> it.has(breakout.session()))
                .findFirst()
                .orElseThrow()
                .perOrganisation();
        if (most == null || organisation.isEmpty()) return false;
        return participants(breakout).stream()
                        .filter(it -> person(it).organisation().equals(organisation))
                        .count()
                >= most;
    }
}
