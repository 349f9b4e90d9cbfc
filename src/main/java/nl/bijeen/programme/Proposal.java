package nl.bijeen.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijeen.access.Tokens;
import nl.bijeen.registration.Registration;

/** Where everybody would be in the rounds that staff have not confirmed. */
public final class Proposal {

    private final Situation situation;
    private final Assignment assignment;

    Proposal(Situation situation, Assignment assignment) {
        this.situation = situation;
        this.assignment = assignment;
    }

    Situation situation() {
        return situation;
    }

    Assignment assignment() {
        return assignment;
    }

    /** The earliest first. */
    public List<Round> rounds() {
        return situation.open();
    }

    /** Sessions that would not be held: too few want them, or staff said so. */
    public Set<Long> dissolved() {
        var dissolved = new HashSet<>(assignment.dissolved());
        dissolved.addAll(situation.dissolved());
        return dissolved;
    }

    public Programme programme() {
        return situation.programme();
    }

    /** Who come. */
    public List<Registration> people() {
        return situation.people();
    }

    /** Sessions that staff themselves will not hold. */
    public Set<Long> dropped() {
        return situation.dissolved();
    }

    /** Where everybody is in a round: as proposed where staff have not confirmed it. */
    public List<Placed> placed(Round round) {
        var from = rounds().contains(round) ? assignment.placed() : situation.placed();
        return from.stream().filter(it -> it.round() == round.id().value()).toList();
    }

    /** Empty for who did not choose. */
    public Optional<Wish> wish(long person, Round round) {
        return Optional.ofNullable(
                situation.wishes().getOrDefault(person, Map.of()).get(round.id().value()));
    }

    public Set<Access> needs(long person) {
        return situation.needs().getOrDefault(person, Set.of());
    }

    /** Whether staff put them where they are, and the round is not confirmed. */
    public boolean pinned(long person, Round round) {
        return situation
                .pins()
                .getOrDefault(person, Map.of())
                .containsKey(round.id().value());
    }

    /** The last moment at which people may still choose, where that is yet to come. */
    public Optional<Instant> choosingUntil(Instant now) {
        return rounds().stream()
                .map(Round::chooseUntil)
                .filter(Objects::nonNull)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** Tells this proposal from any other: the same only where everybody is in the same place and the same is not held. */
    public String stand() {
        var places = assignment.placed().stream()
                .map(it -> it.person() + ":" + it.round() + ":" + it.session() + ":" + it.how())
                .sorted()
                .collect(Collectors.joining(","));
        var off = dissolved().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return Tokens.hash(places + ";" + off);
    }
}
