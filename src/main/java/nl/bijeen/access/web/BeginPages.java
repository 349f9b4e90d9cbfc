package nl.bijeen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Beginnings;
import nl.bijeen.access.StaffSession;
import nl.bijeen.view.Frames;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first association of a new installation, and its first administrator. */
@Controller
class BeginPages {

    private final Beginnings beginnings;
    private final Associations associations;
    private final StaffSession session;
    private final Texts texts;

    BeginPages(Beginnings beginnings, Associations associations, StaffSession session, Texts texts) {
        this.beginnings = beginnings;
        this.associations = associations;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/begin/{token}")
    View form(@PathVariable String token) {
        return beginnings.open(token) ? BeginPage.empty() : new BegunPage();
    }

    @PostMapping("/begin/{token}")
    View begin(@PathVariable String token, BeginForm form, HttpServletRequest request, RedirectAttributes attributes) {
        if (!beginnings.open(token)) return new BegunPage();
        var words = texts.in(Texts.DUTCH);
        var problems = form.problems(words, it -> associations.bySlug(it).isEmpty());
        if (problems.any()) return new BeginPage(form, problems);

        var administrator = beginnings.begin(token, form.beginning());
        if (administrator.isEmpty()) return new BegunPage();
        session.open(administrator.get(), request);
        attributes.addFlashAttribute(Frames.NOTICE, words.text("access.office.begin.done"));
        return See.other("/bureau");
    }
}
