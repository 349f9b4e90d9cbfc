package nl.bijeen.programme;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.programme.OwnRound.Stage;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What participants choose. Each choice can be changed until the round closes. */
@Component
public class Choices {

    private final Registrations registrations;
    private final Desks desks;
    private final Programmes programmes;
    private final RoundWishes wishes;
    private final Placements placements;
    private final Employment employment;
    private final Clock clock;

    Choices(
            Registrations registrations,
            Desks desks,
            Programmes programmes,
            RoundWishes wishes,
            Placements placements,
            Employment employment,
            Clock clock) {
        this.registrations = registrations;
        this.desks = desks;
        this.programmes = programmes;
        this.wishes = wishes;
        this.placements = placements;
        this.employment = employment;
        this.clock = clock;
    }

    /** What becomes of a choice. */
    public sealed interface Answer {

        record Noted() implements Answer {}

        /** Others took the last place. */
        record Full() implements Answer {}

        /** They cannot be in it. */
        record Barred(Obstacle why) implements Answer {}

        /** It cannot be chosen any more, or not yet. */
        record Closed() implements Answer {}
    }

    /** The rounds people choose in, the earliest first; none as long as the programme is not shown. */
    public List<OwnRound> of(Registration person) {
        return programmes
                .find(person.event())
                .filter(it -> it.shown() != null)
                .map(it -> of(it, person))
                .orElse(List.of());
    }

    private List<OwnRound> of(Programme programme, Registration person) {
        if (programme.rounds().stream().allMatch(it -> it.choosing() == Round.Choosing.OPEN)) return List.of();
        var wanted = wishes.of(person.id());
        var placed = placements.of(person.id());
        return programme.rounds().stream()
                .filter(it -> it.choosing() != Round.Choosing.OPEN)
                .map(it -> own(programme, it, person, wanted, placed))
                .toList();
    }

    private OwnRound own(
            Programme programme, Round round, Registration person, Map<Long, Wish> wanted, Map<Long, Placed> placed) {
        var id = round.id().value();
        var wish = wanted.getOrDefault(id, Wish.SILENT);
        var place = placed.containsKey(id) ? placed.get(id) : Whereabouts.contributing(programme, person, round);
        return OwnRound.of(programme, round, person, wish, place, clock.instant());
    }

    /** What they need of rooms, as they ticked or wrote. */
    public Set<Access> needs(Registration person) {
        return wishes.needs(person.id());
    }

    /** How many places are left of each session with a maximum, by its number. */
    public Map<Long, Integer> left(Programme programme) {
        var taken = placements.counts(programme.event());
        var left = new HashMap<Long, Integer>();
        for (var it : programme.sessions()) {
            var most = programme.seats(it);
            var id = it.id().value();
            if (most != null) left.put(id, Math.max(0, most - taken.getOrDefault(id, 0)));
        }
        return left;
    }

    /** Notes what somebody wants of a round where people say what they would like most, and what they need of rooms. */
    @Transactional
    public Answer rank(Registration person, Round.Id round, Wish wish, Set<Access> needs) {
        var programme = programmes.lock(person.event());
        var own = find(programme, person, round);
        if (own.isEmpty() || own.get().stage() != Stage.RANK) return new Answer.Closed();
        var offered = programme.of(own.get().round()).stream()
                .filter(Session::held)
                .map(it -> it.id().value())
                .toList();
        if (!offered.containsAll(wish.sessions())) return new Answer.Closed();
        wishes.write(person, own.get().round(), wish);
        wishes.need(person, needs);
        return new Answer.Noted();
    }

    /**
     * Gives somebody a place in a session, instead of the one they had in its round.
     *
     * @param session null for none: they do not take part in the round
     */
    @Transactional
    public Answer take(Registration.Id who, Round.Id round, Session.@Nullable Id session) {
        var desk = desks.lock(registrations.get(who).event());
        var person = registrations.get(who);
        var programme = programmes.lock(desk.event());
        var own = find(programme, person, round);
        if (own.isEmpty() || own.get().stage() != Stage.TAKE) return new Answer.Closed();
        if (session == null) return put(desk, person, round, null);
        var wanted = programme.of(own.get().round()).stream()
                .filter(it -> it.held() && it.id().equals(session))
                .findFirst();
        if (wanted.isEmpty()) return new Answer.Closed();
        var place = own.get().place();
        if (place != null && session.equals(place.id())) return new Answer.Noted();
        var against = against(programme, person, own.get().round(), wanted.get());
        if (against != null) return new Answer.Barred(against);
        placements.offer(desk, programme);
        if (!placements.room(desk.event(), session.value())) return new Answer.Full();
        return put(desk, person, round, session);
    }

    private Answer put(Desk desk, Registration person, Round.Id round, Session.@Nullable Id session) {
        var how = session == null ? How.NOT_JOINING : How.CHOSEN;
        var id = session == null ? null : session.value();
        placements.write(desk, List.of(new Placed(person.id().value(), round.value(), id, how, null, 1, List.of())));
        return new Answer.Noted();
    }

    private @Nullable Obstacle against(Programme programme, Registration person, Round round, Session session) {
        var elsewhere = Whereabouts.elsewhere(
                programme, person, placements.of(person.id()).values(), round);
        var obstacle = Rules.against(Situation.breakout(programme, session), Set.of(), elsewhere);
        if (obstacle != null) return obstacle;
        var most = round.perOrganisation();
        return most != null && employment.colleagues(person, session) >= most ? Obstacle.ORGANISATION : null;
    }

    private Optional<OwnRound> find(Programme programme, Registration person, Round.Id round) {
        if (programme.shown() == null) return Optional.empty();
        return of(programme, person).stream()
                .filter(it -> it.round().id().equals(round))
                .findFirst();
    }
}
