package nl.bijeen.programme.web;

import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * The form for a submission.
 *
 * @param key what opened it; empty when it is open to everybody
 * @param request goes along with the form, so that sending it twice is sending it once
 * @param opened when the form was opened, see {@link Opening}
 * @param open whether this form is still taken
 * @param tooOften whether this came too soon after others; what was typed stays
 */
public record CallPage(
        Association organiser,
        Event event,
        Call call,
        String key,
        String request,
        String opened,
        PitchForm form,
        boolean open,
        boolean tooOften,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        if (tooOften) return 429;
        if (late()) return 409;
        return problems.any() ? 422 : 200;
    }

    /** Whether staff closed it, before the deadline or at least not because of it. */
    public boolean byHand() {
        return call.opened() == null;
    }

    /** What was typed and comes too late, for the proposer to keep. */
    public boolean late() {
        return !open && !form.equals(PitchForm.empty());
    }

    /** The path of the meeting, without a language. */
    public String meeting() {
        return "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
    }

    /** The path of this form, without a language. */
    public String path() {
        return meeting() + "/oproep" + (key.isEmpty() ? "" : "?uitnodiging=" + key);
    }
}
