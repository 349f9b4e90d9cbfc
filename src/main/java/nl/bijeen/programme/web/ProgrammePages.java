package nl.bijeen.programme.web;

import java.time.LocalDate;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Alterations;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Showing;
import nl.bijeen.programme.WorkingOut;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme of a meeting as staff work on it: a day at a time, as a grid and as a list. */
@Controller
class ProgrammePages {

    private final Programmes programmes;
    private final WorkingOut workingOut;
    private final Showing showing;
    private final Alterations alterations;
    private final Words words;

    ProgrammePages(
            Programmes programmes, WorkingOut workingOut, Showing showing, Alterations alterations, Texts texts) {
        this.programmes = programmes;
        this.workingOut = workingOut;
        this.showing = showing;
        this.alterations = alterations;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ProgrammeTab.PATH)
    View programme(Event event, @RequestParam(defaultValue = "") String dag) {
        return programmes
                .find(event.id())
                .<View>map(it -> page(event, it, Typed.day(dag), Problems.none()))
                .orElseGet(() -> new StartPage(event));
    }

    /** A day of it, the first when it has no such day. */
    ProgrammePage page(Event event, Programme programme, @Nullable LocalDate asked, Problems problems) {
        var days = ProgrammePage.days(event, programme);
        var day = asked != null && days.contains(asked) ? asked : days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        var news = alterations.of(event, programme);
        return new ProgrammePage(event, programme, day, news, problems);
    }

    @PostMapping(ProgrammeTab.PATH + "/beginnen")
    View start(Event event, Staff staff, RedirectAttributes redirect) {
        var started = workingOut.start(event.id(), staff.actor());
        return told(event, started ? "programme.office.started" : "programme.office.already", redirect);
    }

    @PostMapping(ProgrammeTab.PATH + "/tonen")
    View show(Event event, Staff staff, RedirectAttributes redirect) {
        showing.show(event.id(), staff.actor());
        return told(event, "programme.office.shown", redirect);
    }

    @PostMapping(ProgrammeTab.PATH + "/verbergen")
    View hide(Event event, Staff staff, RedirectAttributes redirect) {
        showing.hide(event.id(), staff.actor());
        return told(event, "programme.office.hidden", redirect);
    }

    private View told(Event event, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event));
    }
}
