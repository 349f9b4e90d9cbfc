package nl.bijeen.programme;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.programme.Chooser.Engaged;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;

/** In which sessions somebody is. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Where they stay when they go elsewhere in one round: in all other rounds, and wherever they contribute.
     *
     * @param placed where they are in the rounds
     */
    static List<Engaged> elsewhere(Programme programme, Registration person, Collection<Placed> placed, Round round) {
        var others = sessions(programme, placed).filter(it -> !round.id().equals(it.round()));
        return Stream.concat(contributions(programme, person), others)
                .distinct()
                .map(Situation::engaged)
                .toList();
    }

    /** Where they are in a round because they contribute to one of its sessions; null for who does not. */
    static @Nullable Placed contributing(Programme programme, Registration person, Round round) {
        return contributions(programme, person)
                .filter(it -> round.id().equals(it.round()))
                .findFirst()
                .map(it -> new Placed(
                        person.id().value(), round.id().value(), it.id().value(), How.CONTRIBUTES, null, 1, List.of()))
                .orElse(null);
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
