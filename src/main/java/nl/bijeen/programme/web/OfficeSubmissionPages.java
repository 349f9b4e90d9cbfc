package nl.bijeen.programme.web;

import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.CallPlanning;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.Weighing;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One submission in the office: weigh it, decide on it, put it in the programme. */
@Controller
class OfficeSubmissionPages {

    private static final String PATH = CallTab.PATH + "/voorstel/{token}";

    private final CallTab tab;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Programmes programmes;
    private final CallPlanning planning;
    private final Words words;

    OfficeSubmissionPages(
            CallTab tab,
            Submissions submissions,
            Reviews reviews,
            Reviewers reviewers,
            Programmes programmes,
            CallPlanning planning,
            Texts texts) {
        this.tab = tab;
        this.submissions = submissions;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.programmes = programmes;
        this.planning = planning;
        this.words = texts.in(Texts.DUTCH);
    }

    /** With {@code beoordelingen}, what others think is shown to who did not weigh it themselves. */
    @GetMapping(PATH)
    OfficeSubmissionPage look(
            Event event,
            @PathVariable String token,
            Staff staff,
            @RequestParam(required = false) @Nullable String beoordelingen) {
        var submission = find(event, token);
        var all = beoordelingen != null;
        return page(event, submission, staff, null, VerdictForm.of(submission), all, Problems.none(), null);
    }

    @PostMapping(PATH + "/beoordelen")
    View review(
            Event event,
            @PathVariable String token,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var submission = find(event, token);
        var form = ReviewForm.read(sent);
        var problems = form.problems(words);
        if (problems.any())
            return page(event, submission, staff, form, VerdictForm.of(submission), false, problems, null);
        var written = reviews.write(reviewers.of(event, staff), submission, form.points(), form.remark());
        var key = written ? "programme.office.call.review.saved" : "programme.office.call.review.late";
        return told(event, token, key, redirect);
    }

    @PostMapping(PATH + "/besluit")
    View decide(
            Event event,
            @PathVariable String token,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var submission = find(event, token);
        var form = VerdictForm.read(sent);
        var decision = form.verdict();
        if (decision.isEmpty()) {
            var problems = Problems.none().and("decision", words.text("programme.office.call.problem.decision"));
            return page(event, submission, staff, null, form, true, problems, null);
        }
        if (form.seen().equals(submission.verdict()))
            submissions.decide(submission, decision.get(), form.why(), staff.name(), staff.actor());
        var now = find(event, token);
        var theirs = Returned.Overtaken.by(VerdictForm.of(now).told(words), form.told(words));
        if (theirs.nothing()) return told(event, token, "programme.office.call.decision.saved", redirect);
        return page(event, now, staff, null, form.seeing(now), true, Problems.none(), theirs);
    }

    @PostMapping(PATH + "/inplannen")
    View plan(
            Event event,
            @PathVariable String token,
            Staff staff,
            @RequestParam(defaultValue = "") String round,
            RedirectAttributes redirect) {
        find(event, token);
        if (programmes.find(event.id()).isEmpty()) throw new NotFound();
        var planned = planning.plan(event.id(), token, round, staff.actor());
        // A second click finds that the first put it there.
        var there = planned.isPresent() || find(event, token).session() != null;
        return told(
                event, token, there ? "programme.office.call.plan.done" : "programme.office.call.plan.not", redirect);
    }

    private OfficeSubmissionPage page(
            Event event,
            Submission submission,
            Staff staff,
            @Nullable ReviewForm typed,
            VerdictForm verdict,
            boolean all,
            Problems problems,
            @Nullable Returned returned) {
        var weighing = new Weighing(reviews.of(event.id()));
        var mine = reviewers.find(event.id(), staff).flatMap(it -> weighing.by(it, submission));
        var programme = programmes.find(event.id());
        return new OfficeSubmissionPage(
                event,
                tab.of(event),
                submission,
                typed != null ? typed : mine.map(ReviewForm::of).orElse(ReviewForm.EMPTY),
                verdict,
                weighing.of(submission),
                all || mine.isPresent() || submission.decision() != null,
                programme.map(Programme::rounds).orElse(List.of()),
                programme.flatMap(it -> session(it, submission)).orElse(null),
                problems,
                returned);
    }

    private static Optional<Session> session(Programme programme, Submission submission) {
        return programme.sessions().stream()
                .filter(it -> it.id().equals(submission.session()))
                .findAny();
    }

    private Submission find(Event event, String token) {
        tab.of(event);
        return submissions
                .find(event.id(), token)
                .filter(it -> it.pitch().email() != null)
                .orElseThrow(NotFound::new);
    }

    private View told(Event event, String token, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(CallTab.address(event) + "/voorstel/" + token);
    }
}
