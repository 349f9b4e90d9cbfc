package nl.bijeen.registration.web;

import nl.bijeen.access.Staff;
import nl.bijeen.audience.Audiences;
import nl.bijeen.event.Event;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Saved;
import nl.bijeen.registration.Desks;
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

/** Where the office sets the rules of the waiting list. */
@Controller
class WaitingRulesPages {

    private static final String RULES = "/bureau/bijeenkomsten/{slug}/aanmelden/wachtlijst";

    private final OfficeMeetings meetings;
    private final Desks desks;
    private final DeskSettings settings;
    private final Audiences audiences;
    private final Words words;

    WaitingRulesPages(OfficeMeetings meetings, Desks desks, DeskSettings settings, Audiences audiences, Texts texts) {
        this.meetings = meetings;
        this.desks = desks;
        this.settings = settings;
        this.audiences = audiences;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(RULES)
    View rules(@PathVariable String slug, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        return page(event, WaitingRulesForm.of(desks.of(event.id()).rules()), Problems.none());
    }

    @PostMapping(RULES)
    View save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Staff staff,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var form = WaitingRulesForm.read(sent);
        var problems = form.problems(desks.of(event.id()), words);
        if (problems.any()) return page(event, form, problems);
        return switch (settings.set(event.id(), form.rules(), staff.actor())) {
            case Saved.TooFewSeats _, Saved.AllKept _ ->
                page(event, form, problems.and("forHosts", words.text("registration.office.problem.kept")));
            case Saved.Done(var seated) -> {
                redirect.addFlashAttribute(Frames.NOTICE, words.text(DeskPages.told(desks.of(event.id())), seated));
                yield See.other(OfficeMeetings.address(event) + "/aanmelden");
            }
        };
    }

    private View page(Event event, WaitingRulesForm form, Problems problems) {
        return new WaitingRulesPage(event, form, audiences.of(event.id()).isPresent(), problems);
    }
}
