package nl.bijeen.programme.web;

import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Submission;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * A proposer's own page.
 *
 * @param address its path, with that of its language
 * @param opened when the form was opened, see {@link Opening}
 * @param open whether this form is still taken
 * @param said what was just done, as the last part of its text key; empty for nothing
 */
public record ProposerPage(
        Association organiser,
        Event event,
        Call call,
        Submission submission,
        String address,
        PitchForm form,
        String opened,
        boolean open,
        String said,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        if (late()) return 409;
        return problems.any() ? 422 : 200;
    }

    /** Whether what was typed comes too late. */
    public boolean late() {
        return said.equals(ProposerPages.TOO_LATE);
    }

    public boolean mayChange() {
        return open && submission.withdrawn() == null && submission.decision() == null;
    }

    /** What the proposer may know of where it stands: a decision only once they were told. */
    public String standing() {
        var decision = submission.decision();
        if (submission.withdrawn() != null) return "WITHDRAWN";
        return decision == null || submission.told() == null ? "SENT" : decision.name();
    }
}
