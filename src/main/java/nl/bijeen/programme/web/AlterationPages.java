package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Alterations;
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

/** Telling people what changed in a programme: first see what and whom, then send. */
@Controller
class AlterationPages {

    private static final String PATH = ProgrammeTab.PATH + "/wijzigingen";

    private final ProgrammeTab tab;
    private final Alterations alterations;
    private final Words words;

    AlterationPages(ProgrammeTab tab, Alterations alterations, Texts texts) {
        this.tab = tab;
        this.alterations = alterations;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View preview(Event event, Staff staff) {
        staff.mustEdit();
        return page(event, "", false, Problems.none());
    }

    @PostMapping(PATH)
    View tell(
            Event event,
            Staff staff,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var typed = message.replace("\r\n", "\n").strip();
        var problems = Typed.notLong(Problems.none(), "message", typed, Typed.LONGEST_TEXT, words);
        if (problems.any()) return page(event, typed, false, problems);
        tab.of(event);
        var letters = alterations.tell(event.id(), Basis.read(sent).request(), stand, typed, staff.actor());
        if (letters < 0) return page(event, typed, true, Problems.none());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.news.sent", letters));
        return See.other(ProgrammeTab.address(event));
    }

    private AlterationsPage page(Event event, String message, boolean overtaken, Problems problems) {
        var programme = tab.of(event);
        var news = alterations.of(event, programme);
        var hearers = alterations.hearers(programme, news);
        return new AlterationsPage(event, programme, news, hearers, message, Basis.fresh(), overtaken, problems);
    }
}
