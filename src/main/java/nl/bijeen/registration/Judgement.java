package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Everybody's status: requests are requests, and of the others the first so many get a seat. */
    List<Enrolment> enrol(Application application, int seats) {
        var people = new ArrayList<Enrolment>();
        var left = seats;
        for (var i = 0; i < application.size(); i++) {
            var requested = i < each.size() && each.get(i).toBeChecked();
            var status = requested ? Status.REQUESTED : left-- > 0 ? Status.CONFIRMED : Status.WAITING;
            people.add(new Enrolment(application.participants().get(i), status, footing(i)));
        }
        return people;
    }

    private @Nullable Footing footing(int participant) {
        return participant < each.size() ? each.get(participant).footing() : null;
    }
}
