package nl.bijeen.programme;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.registration.Registration;

/** In which sessions somebody is. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * All but those of one round.
     *
     * @param placed where they are in the rounds
     */
    static List<Engaged> elsewhere(Programme programme, Registration person, Collection<Placed> placed, Round round) {
        return Stream.concat(contributions(programme, person), sessions(programme, placed))
                .filter(it -> !round.id().equals(it.round()))
                .distinct()
                .map(Situation::engaged)
                .toList();
    }

    private static Stream<Session> sessions(Programme programme, Collection<Placed> placed) {
        return placed.stream()
                .flatMap(one -> programme.sessions().stream()
                        .filter(it -> it.held() && Objects.equals(it.id().value(), one.session())));
    }

    /** That they chair, host or speak at, as the address says. */
    static Stream<Session> contributions(Programme programme, Registration person) {
        var email = person.person().email();
        if (email == null) return Stream.of();
        return programme.contributors().stream()
                .filter(it -> it.email() != null
                        && Situation.lower(it.email().value()).equals(Situation.lower(email.value())))
                .flatMap(it -> programme.of(it).stream())
                .filter(Session::held);
    }
}
