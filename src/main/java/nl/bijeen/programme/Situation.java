package nl.bijeen.programme;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.registration.Registration;

/**
 * All that placing people needs to know of a meeting, at one moment.
 *
 * @param people who have a seat at the meeting
 * @param organisations for which they come, see {@link Employment}; by the number of the registration
 * @param wishes by the number of the registration, then by that of the round
 * @param needs by the number of the registration
 * @param placed where people are already, in any round
 * @param pins where staff put people: session by round, by the number of the registration
 * @param dissolved sessions that staff will not hold
 */
record Situation(
        Programme programme,
        List<Registration> people,
        Map<Long, String> organisations,
        Map<Long, Map<Long, Wish>> wishes,
        Map<Long, Set<Access>> needs,
        List<Placed> placed,
        Map<Long, Map<Long, Long>> pins,
        Set<Long> dissolved) {

    /** Rounds with wishes that staff have not confirmed, the earliest first. */
    List<Round> open() {
        return programme.rounds().stream()
                .filter(it -> it.choosing() == Round.Choosing.RANKED && it.confirmed() == null)
                .filter(it -> programme.of(it).stream().anyMatch(Session::held))
                .toList();
    }

    /** Rounds in which people can choose now, in either way, and something is held. */
    List<Round> choosable(Instant now) {
        return programme.rounds().stream()
                .filter(it -> it.choosable(now) && programme.of(it).stream().anyMatch(Session::held))
                .toList();
    }

    /** The number of the meeting is the seed: nobody can draw lots again until the outcome suits them. */
    Assignment assignment() {
        var ballots = open().stream().map(this::ballot).toList();
        return Assignment.of(ballots, choosers(ballots), programme.event().value());
    }

    Ballot ballot(Round round) {
        var breakouts = programme.of(round).stream()
                .filter(it -> it.held() && !dissolved.contains(it.id().value()))
                .map(it -> breakout(programme, it))
                .toList();
        return new Ballot(round.id().value(), breakouts, round.perOrganisation());
    }

    static Breakout breakout(Programme programme, Session session) {
        var minimum = session.minimum();
        return new Breakout(
                session.id().value(),
                session.work().toString(),
                session.during(),
                minimum == null ? 0 : minimum,
                programme.seats(session),
                Access.offers(programme, session));
    }

    /** The same once people are here, each instead of where they were in that round. */
    Situation placing(Collection<Placed> now) {
        record Seat(long person, long round) {}
        var after = new LinkedHashMap<Seat, Placed>();
        for (var it : placed) after.put(new Seat(it.person(), it.round()), it);
        for (var it : now) after.put(new Seat(it.person(), it.round()), it);
        return new Situation(
                programme, people, organisations, wishes, needs, List.copyOf(after.values()), pins, dissolved);
    }

    List<Chooser> choosers(List<Ballot> ballots) {
        var sessions = programme.sessions().stream().collect(toMap(it -> it.id().value(), it -> it));
        var elsewhere = new HashMap<Long, List<Engaged>>();
        var rounds = ballots.stream().map(Ballot::round).toList();
        for (var it : placed) {
            var session = sessions.get(it.session());
            if (session != null && !rounds.contains(it.round()))
                elsewhere.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(engaged(session));
        }
        var contributions = contributions();
        return people.stream()
                .map(it -> chooser(it, elsewhere.getOrDefault(it.id().value(), List.of()), contributions))
                .toList();
    }

    private Chooser chooser(Registration person, List<Engaged> elsewhere, Map<String, List<Session>> contributions) {
        var id = person.id().value();
        var email = person.person().email();
        var contributes =
                email == null ? List.<Session>of() : contributions.getOrDefault(lower(email.value()), List.of());
        return new Chooser(
                id,
                organisations.getOrDefault(id, ""),
                needs.getOrDefault(id, Set.of()),
                wishes.getOrDefault(id, Map.of()),
                pins.getOrDefault(id, Map.of()),
                Stream.concat(contributes.stream().map(Situation::engaged), elsewhere.stream())
                        .distinct()
                        .toList());
    }

    /** Where somebody with this address chairs, hosts or speaks. */
    private Map<String, List<Session>> contributions() {
        var contributions = new HashMap<String, List<Session>>();
        for (var contributor : programme.contributors()) {
            var email = contributor.email();
            if (email != null)
                contributions.put(
                        lower(email.value()),
                        programme.of(contributor).stream()
                                .filter(it ->
                                        it.held() && !dissolved.contains(it.id().value()))
                                .toList());
        }
        return contributions;
    }

    static Engaged engaged(Session session) {
        return new Engaged(session.id().value(), session.work().toString(), session.during());
    }

    static String lower(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    Session session(long id) {
        return Objects.requireNonNull(programme.sessions().stream()
                .filter(it -> it.id().value() == id)
                .findFirst()
                .orElse(null));
    }
}
