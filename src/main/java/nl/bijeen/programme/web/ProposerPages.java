package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submissions;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A proposer's own page, behind the private address they were sent. */
@Controller
class ProposerPages {

    private static final String PATH = "/voorstel/{token}";
    private static final Set<String> TOLD = Set.of("gelukt", "gewijzigd", "ingetrokken");
    static final String TOO_LATE = "te-laat";

    private final Submissions submissions;
    private final Calls calls;
    private final Events events;
    private final Associations associations;
    private final Opening opening;
    private final Texts texts;
    private final Clock clock;

    ProposerPages(
            Submissions submissions,
            Calls calls,
            Events events,
            Associations associations,
            Opening opening,
            Texts texts,
            Clock clock) {
        this.submissions = submissions;
        this.calls = calls;
        this.events = events;
        this.associations = associations;
        this.opening = opening;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({PATH, "/en" + PATH})
    View own(@PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var submission = find(token);
        var asked = calls.find(submission.event()).orElseThrow().questions();
        var told = TOLD.contains(melding) ? melding : "";
        return page(submission, PitchForm.of(submission.pitch(), asked), opening.now(), request, told, Problems.none());
    }

    @PostMapping({PATH, "/en" + PATH})
    View change(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        var submission = find(token);
        var asked = calls.find(submission.event()).orElseThrow().questions();
        var email = Objects.requireNonNull(submission.pitch().email());
        var form = PitchForm.read(sent, asked.size()).at(email);
        var english = request.getRequestURI().startsWith("/en/");
        var problems = form.problems(asked, texts.in(english ? Texts.ENGLISH : Texts.DUTCH));
        var opened = one(sent, "opened");
        if (problems.any()) {
            var mistaken = page(submission, form, opened, request, "", problems);
            return mistaken.mayChange() ? mistaken : page(submission, form, opened, request, TOO_LATE, Problems.none());
        }
        if (!submissions.change(submission, opening.read(opened), form.pitch(asked)))
            return page(submission, form, opened, request, TOO_LATE, Problems.none());
        return See.other(request.getRequestURI() + "?melding=gewijzigd");
    }

    @PostMapping({PATH + "/intrekken", "/en" + PATH + "/intrekken"})
    View withdraw(@PathVariable String token, HttpServletRequest request) {
        submissions.withdraw(find(token));
        return See.other(request.getRequestURI().replaceFirst("/intrekken$", "") + "?melding=ingetrokken");
    }

    private Submission find(String token) {
        return submissions.open(token).orElseThrow(NotFound::new);
    }

    private ProposerPage page(
            Submission submission,
            PitchForm form,
            String opened,
            HttpServletRequest request,
            String told,
            Problems problems) {
        var event = events.get(submission.event());
        var call = calls.find(event.id()).orElseThrow();
        return new ProposerPage(
                associations.get(event.association()),
                event,
                call,
                submission,
                request.getRequestURI(),
                form,
                opened,
                call.takes(opening.read(opened), clock.instant()),
                told,
                problems);
    }
}
