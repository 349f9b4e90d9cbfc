package nl.bijeen.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import nl.bijeen.access.RateLimit;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.invitation.PassingOn;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where people answer an invitation: they come, they do not, or a colleague does. Accepting is registering. */
@Controller
class AnswerPages {

    private static final String PAGE = "/uitnodiging/{token}";
    private static final int LONGEST = 2_000;
    private static final Set<String> TOLD = Set.of("afgeslagen", "doorgegeven", "gestopt", "gestopt-deze");

    private final Answering answering;
    private final Invitations invitations;
    private final PassingOn passingOn;
    private final RateLimit limit;

    AnswerPages(Answering answering, Invitations invitations, PassingOn passingOn, RateLimit limit) {
        this.answering = answering;
        this.invitations = invitations;
        this.passingOn = passingOn;
        this.limit = limit;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({PAGE, "/en" + PAGE})
    View answer(
            @PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var invited = answering.published(token, request);
        if (request.getMethod().equals(RequestMethod.GET.name())) invitations.opened(invited.invitation());
        return new AnswerPage(invited, TOLD.contains(melding) ? melding : "");
    }

    @GetMapping({PAGE + "/afslaan", "/en" + PAGE + "/afslaan"})
    View decline(@PathVariable String token, HttpServletRequest request) {
        var invited = answering.published(token, request);
        return invited.open() ? new DeclinePage(invited, "", Problems.none()) : See.other(invited.address());
    }

    @PostMapping({PAGE + "/afslaan", "/en" + PAGE + "/afslaan"})
    View declined(
            @PathVariable String token, @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        var invited = answering.published(token, request);
        if (words.length() > LONGEST) {
            var problem = answering.words(request).text("invitation.problem.long", LONGEST);
            return new DeclinePage(invited, words, Problems.none().and("words", problem));
        }
        var declined = invited.open() && invitations.decline(invited.invitation(), words.strip());
        return See.other(invited.address() + (declined ? "?melding=afgeslagen" : ""));
    }

    @GetMapping({PAGE + "/doorgeven", "/en" + PAGE + "/doorgeven"})
    View passOn(@PathVariable String token, HttpServletRequest request) {
        var invited = answering.published(token, request);
        return invited.mayPassOn()
                ? new PassOnPage(invited, "", "", false, Problems.none())
                : See.other(invited.address());
    }

    @PostMapping({PAGE + "/doorgeven", "/en" + PAGE + "/doorgeven"})
    View passedOn(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request) {
        var invited = answering.published(token, request);
        if (!invited.mayPassOn()) return See.other(invited.address());
        var back = action.equals("back");
        var problems = back ? Problems.none() : problems(name.strip(), email, request);
        if (back || problems.any()) return new PassOnPage(invited, name.strip(), email.strip(), false, problems);
        if (!action.equals("confirm")) return new PassOnPage(invited, name.strip(), email.strip(), true, problems);
        if (!limit.allows("passing on", request, 30, Duration.ofHours(1)))
            return refused(invited, name, email, "invitation.problem.too-often", request);
        return switch (passingOn.on(invited.invitation(), name.strip(), new EmailAddress(email))) {
            case ON -> See.other(invited.address() + "?melding=doorgegeven");
            case TOO_LATE -> See.other(invited.address());
            case NOT_TO_THEM -> refused(invited, name, email, "invitation.problem.not-to-them", request);
        };
    }

    private View refused(Invited invited, String name, String email, String key, HttpServletRequest request) {
        var problems = Problems.none().and("email", answering.words(request).text(key));
        return new PassOnPage(invited, name.strip(), email.strip(), false, problems);
    }

    private Problems problems(String name, String email, HttpServletRequest request) {
        var words = answering.words(request);
        var problems = Typed.filled(Problems.none(), "name", name, words);
        return EmailAddress.of(email).isPresent()
                ? problems
                : problems.and("email", words.text("invitation.problem.email"));
    }
}
