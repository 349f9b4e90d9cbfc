package nl.bijeen.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Reviewer;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.Weighing;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where somebody who was asked by mail weighs submissions, behind the private address they were sent. */
@Controller
class ReviewPages {

    private static final String PATH = "/beoordeling/{token}";
    private static final Set<String> TOLD = Set.of("saved", "late");

    private final Reviewers reviewers;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Calls calls;
    private final Events events;
    private final Associations associations;
    private final Words words;

    ReviewPages(
            Reviewers reviewers,
            Submissions submissions,
            Reviews reviews,
            Calls calls,
            Events events,
            Associations associations,
            Texts texts) {
        this.reviewers = reviewers;
        this.submissions = submissions;
        this.reviews = reviews;
        this.calls = calls;
        this.events = events;
        this.associations = associations;
        this.words = texts.in(Texts.DUTCH);
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping(PATH)
    ReviewerPage all(
            @PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var reviewer = find(token);
        var event = events.get(reviewer.event());
        return new ReviewerPage(
                associations.get(event.association()),
                event,
                reviewer,
                submissions.of(event.id()).stream().filter(Submission::standing).toList(),
                new Weighing(reviews.of(event.id())),
                request.getRequestURI(),
                TOLD.contains(melding) ? melding : "");
    }

    @GetMapping(PATH + "/{submission}")
    ReviewPage look(@PathVariable String token, @PathVariable String submission) {
        var reviewer = find(token);
        return page(token, reviewer, find(reviewer, submission), null, Problems.none());
    }

    @PostMapping(PATH + "/{submission}")
    View write(
            @PathVariable String token,
            @PathVariable String submission,
            @RequestParam MultiValueMap<String, String> sent) {
        var reviewer = find(token);
        var found = find(reviewer, submission);
        var form = ReviewForm.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return page(token, reviewer, found, form, problems);
        var written = reviews.write(reviewer, found, form.points(), form.remark());
        return See.other("/beoordeling/" + token + "?melding=" + (written ? "saved" : "late"));
    }

    private ReviewPage page(
            String token, Reviewer reviewer, Submission submission, @Nullable ReviewForm form, Problems problems) {
        var event = events.get(reviewer.event());
        var weighing = new Weighing(reviews.of(event.id()));
        return new ReviewPage(
                associations.get(event.association()),
                event,
                calls.find(event.id()).orElseThrow(),
                submission,
                "/beoordeling/" + token,
                form == null
                        ? weighing.by(reviewer, submission).map(ReviewForm::of).orElse(ReviewForm.EMPTY)
                        : form,
                weighing.shownTo(reviewer, submission),
                problems);
    }

    private Reviewer find(String token) {
        return reviewers.open(token).orElseThrow(NotFound::new);
    }

    private Submission find(Reviewer reviewer, String token) {
        return submissions
                .find(reviewer.event(), token)
                .filter(Submission::standing)
                .orElseThrow(NotFound::new);
    }
}
