package nl.bijeen.event.web;

import static nl.bijeen.event.web.Typed.ACT;

import jakarta.servlet.http.HttpServletRequest;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Updates;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is to tell after the announcement: dated, on top of the page, and by mail where staff want it. */
@Controller
class UpdatePages {

    private static final String PATH = Workspaces.ONE + "/updates";

    private final Updates updates;
    private final Words words;

    UpdatePages(Updates updates, Texts texts) {
        this.updates = updates;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View updates(Event event) {
        return page(event, Typed.empty(), Problems.none());
    }

    @PostMapping(PATH)
    View post(
            Event event,
            Staff staff,
            @RequestParam(name = ACT, defaultValue = "") String act,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = Typed.sent(request.getParameterMap());
        var problems = problems(event, form);
        if (problems.any()) return page(event, form, problems);
        if (act.equals(AnnouncementPages.EDIT)) return page(event, form, problems);
        if (!act.equals(AnnouncementPages.CONFIRM)) return new PostUpdatePage(event, form);

        var letters = form.value("letters").equals(UpdatesPage.YES);
        updates.post(event.id(), form.value("text").strip(), letters, staff.actor());
        redirect.addFlashAttribute(
                Frames.NOTICE, words.text(letters ? "event.office.updates.sent" : "event.office.updates.posted"));
        return See.other(Workspaces.of(event) + "/updates");
    }

    private Problems problems(Event event, Typed form) {
        var reading = new Reading(words);
        if (event.fate() == Fate.DRAFT) reading.mistake(form, "text", "event.office.updates.draft");
        reading.needed(form, "text", "event.office.mistake.update");
        reading.needed(form, "letters", "event.office.mistake.letters");
        return reading.problems();
    }

    private View page(Event event, Typed form, Problems problems) {
        return new UpdatesPage(event, updates.of(event.id()), form, problems);
    }
}
