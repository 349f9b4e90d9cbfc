package nl.bijeen.programme.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Review;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * One submission in the office.
 *
 * @param form what the reader thinks of it
 * @param verdict what they decide
 * @param reviews what all think of it
 * @param shown whether the reader sees those
 * @param rounds of the programme, in which it could be put
 * @param returned null when what was decided does not come back, or comes back because of its problems
 * @param session what became of it; null as long as it is not in the programme
 */
public record OfficeSubmissionPage(
        Event event,
        Call call,
        Submission submission,
        ReviewForm form,
        VerdictForm verdict,
        List<Review> reviews,
        boolean shown,
        List<Round> rounds,
        @Nullable Session session,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    public String address() {
        return CallTab.address(event) + "/voorstel/" + submission.token();
    }

    /** Whether there is anything left to decide. */
    public boolean open() {
        return submission.standing() && submission.session() == null;
    }

    public List<Option> decisions(Words words) {
        return Arrays.stream(Decision.values())
                .map(it -> new Option(it.name(), words.text("programme.office.call.decide." + it)))
                .toList();
    }

    public List<Option> into(Words words) {
        return rounds.stream().map(it -> new Option(it.token(), it.name())).toList();
    }
}
