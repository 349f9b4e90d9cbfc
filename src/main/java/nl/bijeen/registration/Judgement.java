package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.bijeen.audience.Admission;
import nl.bijeen.audience.Eligibility;
import nl.bijeen.audience.Footing;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the audience of a meeting says to each participant of an application.
 *
 * @param each in the order of the participants; nothing for a meeting without an audience
 */
public record Judgement(List<Eligibility> each) {

    static final Judgement NONE = new Judgement(List.of());

    public Judgement {
        each = List.copyOf(each);
    }

    /** Whom the meeting is not for, counted from 0. */
    public Map<Integer, Admission.Refused> refused() {
        var refused = new TreeMap<Integer, Admission.Refused>();
        for (var i = 0; i < each.size(); i++) {
            if (each.get(i).admission() instanceof Admission.Refused it) refused.put(i, it);
        }
        return refused;
    }

    /** How many staff look at first. */
    public int requests() {
        return (int) each.stream().filter(Eligibility::toBeChecked).count();
    }

    /** Those who need a seat now: all but the requests. */
    Desk.Party party(Application application, List<Set<Limit>> limits) {
        var people = IntStream.range(0, application.size())
                .filter(it -> !requested(it))
                .mapToObj(limits::get)
                .toList();
        return new Desk.Party(people, application.together());
    }

    /**
     * Everybody's status: requests are requests.
     *
     * @param seated who of the others gets a seat, counted from 0
     */
    List<Enrolment> enrol(Application application, List<Set<Limit>> limits, Set<Integer> seated) {
        var people = new ArrayList<Enrolment>();
        var needing = 0;
        for (var i = 0; i < application.size(); i++) {
            var status =
                    requested(i) ? Status.REQUESTED : seated.contains(needing++) ? Status.CONFIRMED : Status.WAITING;
            people.add(new Enrolment(application.participants().get(i), status, footing(i), limits.get(i)));
        }
        return people;
    }

    private boolean requested(int participant) {
        return participant < each.size() && each.get(participant).toBeChecked();
    }

    /** Null for a meeting without an audience. */
    @Nullable
    Footing footing(int participant) {
        return participant < each.size() ? each.get(participant).footing() : null;
    }
}
