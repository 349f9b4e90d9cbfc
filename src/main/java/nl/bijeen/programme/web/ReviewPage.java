package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Review;
import nl.bijeen.programme.Submission;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * One submission, for a reviewer.
 *
 * @param back the path of the list
 * @param others what others think of it, as far as this reviewer may know
 */
public record ReviewPage(
        Association organiser,
        Event event,
        Call call,
        Submission submission,
        String back,
        ReviewForm form,
        List<Review> others,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
