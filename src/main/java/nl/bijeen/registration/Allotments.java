package nl.bijeen.registration;

import static nl.bijeen.registration.Registration.Status.CONFIRMED;
import static nl.bijeen.registration.Registration.Status.WAITING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Claims;
import nl.bijeen.invitation.Claims.Claimant;
import nl.bijeen.invitation.Share;
import org.springframework.stereotype.Component;

/**
 * Holds everybody to how many may come from their organisation or group. What it counts can go stale unless whoever asks has
 * locked the desk.
 */
@Component
class Allotments {

    private final Claims claims;
    private final Register register;

    Allotments(Claims claims, Register register) {
        this.claims = claims;
        this.register = register;
    }

    /** How full each organisation and group is, and what each of those who are asked about counts towards. */
    private record Held(Allotment allotment, List<Set<Share>> shares) {}

    /** Who gets no seat because enough come from their organisation or group, waits instead. */
    List<Enrolment> hold(Event meeting, boolean together, List<Enrolment> people) {
        if (!claims.any(meeting)) return people;
        var held = held(
                meeting, people.stream().map(it -> it.participant().person()).toList());
        var seated = IntStream.range(0, people.size())
                .filter(it -> people.get(it).status() == CONFIRMED)
                .boxed()
                .toList();
        if (together) {
            var fit = held.allotment()
                    .giveAll(seated.stream().map(held.shares()::get).toList());
            return fit ? people : waiting(people, seated);
        }
        var late = seated.stream()
                .filter(it -> !held.allotment().giveAll(List.of(held.shares().get(it))))
                .toList();
        return waiting(people, late);
    }

    /** Which of those who wait may have a seat, asked in the order in which they get one: all of them or none. */
    Predicate<List<Long>> among(Event meeting) {
        if (!claims.any(meeting)) return _ -> true;
        var waiting = register.present(meeting.id()).stream()
                .filter(Registration::waiting)
                .toList();
        var held = held(meeting, waiting.stream().map(Registration::person).toList());
        var ids = waiting.stream().map(it -> it.id().value()).toList();
        return party -> held.allotment()
                .giveAll(party.stream()
                        .map(it -> held.shares().get(ids.indexOf(it)))
                        .toList());
    }

    /** Whether there is room for one more, of whom nothing was counted yet. */
    boolean mayCome(Event meeting, Person person) {
        if (!claims.any(meeting)) return true;
        var held = held(meeting, List.of(person));
        return held.allotment().giveAll(held.shares());
    }

    /** Whether a seat may go to somebody else: there must be room in whatever only the heir counts towards. */
    boolean mayInherit(Event meeting, Person before, Person heir) {
        if (!claims.any(meeting)) return true;
        var held = held(meeting, List.of(before, heir));
        var more = new HashSet<>(held.shares().get(1));
        more.removeAll(held.shares().get(0));
        return held.allotment().giveAll(List.of(more));
    }

    private Held held(Event meeting, List<Person> people) {
        var seated = register.present(meeting.id()).stream()
                .filter(Registration::confirmed)
                .map(Registration::person)
                .toList();
        var all = Stream.concat(seated.stream(), people.stream())
                .map(it -> new Claimant(it.email(), it.organisation()))
                .toList();
        var shares = claims.of(meeting, all);
        return new Held(Allotment.of(shares.subList(0, seated.size())), shares.subList(seated.size(), shares.size()));
    }

    private static List<Enrolment> waiting(List<Enrolment> people, List<Integer> which) {
        var after = new ArrayList<>(people);
        which.forEach(it -> after.set(
                it,
                new Enrolment(
                        people.get(it).participant(), WAITING, people.get(it).footing())));
        return after;
    }
}
