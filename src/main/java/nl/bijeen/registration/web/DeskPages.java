package nl.bijeen.registration.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Windows;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Saved;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office sets how registering for a meeting goes. */
@Controller
class DeskPages {

    private static final String DESK = "/bureau/bijeenkomsten/{slug}/aanmelden";

    private final OfficeMeetings meetings;
    private final Desks desks;
    private final DeskSettings settings;
    private final Windows windows;
    private final Questions questions;
    private final Quotas quotas;
    private final Words words;

    DeskPages(
            OfficeMeetings meetings,
            Desks desks,
            DeskSettings settings,
            Windows windows,
            Questions questions,
            Quotas quotas,
            Texts texts) {
        this.meetings = meetings;
        this.desks = desks;
        this.settings = settings;
        this.windows = windows;
        this.questions = questions;
        this.quotas = quotas;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(DESK)
    View settings(@PathVariable String slug, Staff staff) {
        var event = meetings.find(staff, slug);
        return page(staff, event, DeskForm.of(event.window(), desks.of(event.id())), Problems.none());
    }

    @PostMapping(DESK)
    View save(
            @PathVariable String slug,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var form = DeskForm.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return page(staff, event, form, problems);
        return switch (settings.set(event.id(), form.limits(), staff.actor())) {
            case Saved.TooFewSeats(var taken, var offered) ->
                page(staff, event, form, problems.and("capacity", tooFew(taken, offered)));
            case Saved.AllKept(var kept) -> {
                var why = words.text("registration.office.problem.capacity.kept", kept);
                yield page(staff, event, form, problems.and("capacity", why));
            }
            case Saved.Done(var seated) -> {
                open(event, form, staff);
                redirect.addFlashAttribute(Frames.NOTICE, words.text(told(desks.of(event.id())), seated));
                yield See.other(OfficeMeetings.address(event) + "/aanmelden");
            }
        };
    }

    private String tooFew(int taken, int offered) {
        var key =
                offered == 0 ? "registration.office.problem.capacity" : "registration.office.problem.capacity.offered";
        return words.text(key, taken, offered);
    }

    private void open(Event event, DeskForm form, Staff staff) {
        var opens = DeskForm.instant(form.opens());
        var closes = DeskForm.instant(form.closes());
        windows.set(event.id(), form.taken(), opens, closes, staff.actor());
    }

    /** What became of those who waited for seats that are free now. */
    static String told(Desk desk) {
        return desk.rules().offers() ? "registration.office.saved.offered" : "registration.office.saved";
    }

    private View page(Staff staff, Event event, DeskForm form, Problems problems) {
        var desk = desks.of(event.id());
        return new DeskPage(
                event,
                desk,
                form,
                questions.of(event.id()),
                new RuleWords(words).of(desk, quotas.of(event.id())),
                staff.role().mayEdit(),
                problems);
    }
}
