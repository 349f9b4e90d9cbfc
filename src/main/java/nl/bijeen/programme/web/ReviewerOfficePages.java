package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom staff ask to weigh submissions. */
@Controller
class ReviewerOfficePages {

    private static final String PATH = CallTab.PATH + "/beoordelaars";

    private final CallTab tab;
    private final Reviewers reviewers;
    private final Words words;

    ReviewerOfficePages(CallTab tab, Reviewers reviewers, Texts texts) {
        this.tab = tab;
        this.reviewers = reviewers;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    ReviewersPage all(Event event) {
        tab.of(event);
        return new ReviewersPage(event, reviewers.of(event.id()), "", "", Basis.fresh(), Problems.none());
    }

    @PostMapping(PATH)
    View ask(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        tab.of(event);
        var name = one(sent, "name");
        var email = one(sent, "email");
        var address = EmailAddress.of(email);
        var basis = Basis.read(sent);
        var problems = Problems.none();
        if (name.isEmpty()) problems = problems.and("name", words.text("programme.call.problem.empty"));
        if (address.isEmpty()) problems = problems.and("email", words.text("programme.call.problem.email"));
        if (!problems.any() && !reviewers.invite(event, basis.request(), name, address.orElseThrow(), staff))
            problems = problems.and("email", words.text("programme.office.call.problem.reviewer"));
        if (problems.any()) return new ReviewersPage(event, reviewers.of(event.id()), name, email, basis, problems);
        return told(event, "programme.office.call.reviewer.asked", redirect);
    }

    @PostMapping(PATH + "/weg")
    View remove(
            Event event,
            Staff staff,
            @RequestParam(defaultValue = "") String beoordelaar,
            RedirectAttributes redirect) {
        tab.of(event);
        reviewers.remove(event, beoordelaar, staff);
        return told(event, "programme.office.call.reviewer.removed", redirect);
    }

    private View told(Event event, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(CallTab.address(event) + "/beoordelaars");
    }
}
