package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Weighing;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;

/**
 * How a call stands, and what was proposed.
 *
 * @param form the whole address of the form, without a key
 * @param open whether submissions are taken at this moment
 * @param reviewers how many there are
 */
public record OfficeCallPage(
        Event event,
        Call call,
        String form,
        boolean open,
        List<Submission> submissions,
        Weighing weighing,
        int reviewers)
        implements Page {

    /** What staff send along. */
    public String link() {
        return call.openTo() == OpenTo.EVERYBODY ? form : form + "?uitnodiging=" + call.token();
    }

    /** Those of whom something is left to read. */
    public List<Submission> readable() {
        return submissions.stream().filter(it -> it.pitch().email() != null).toList();
    }

    public long untold() {
        return submissions.stream().filter(Submission::untold).count();
    }

    public String standing(Frame frame, Submission it) {
        if (it.withdrawn() != null) return frame.text("programme.office.call.withdrawn");
        var decision = it.decision();
        if (decision == null) return frame.text("programme.office.call.undecided");
        if (it.session() != null) return frame.text("programme.office.call.planned");
        return frame.text("programme.office.call.decided." + decision);
    }

    /** "4,5 (2)": the mean and of how many; a dash when nobody scored. */
    public String score(Frame frame, Submission it) {
        var mean = weighing.mean(it);
        return mean.isEmpty()
                ? "–"
                : frame.text(
                        "programme.office.call.mean",
                        mean.getAsDouble(),
                        weighing.of(it).size());
    }
}
