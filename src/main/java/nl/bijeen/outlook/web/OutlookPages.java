package nl.bijeen.outlook.web;

import java.time.Clock;
import java.util.Arrays;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.outlook.Act;
import nl.bijeen.outlook.Fates;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding whether and when a meeting is held: first see what it does, then do it. */
@Controller
@RequestMapping("/bureau/bijeenkomsten/{slug}/" + OutlookTab.PATH)
class OutlookPages {

    private final Events events;
    private final Fates fates;
    private final Registrations registrations;
    private final Clock clock;
    private final Words words;

    OutlookPages(Events events, Fates fates, Registrations registrations, Clock clock, Texts texts) {
        this.events = events;
        this.fates = fates;
        this.registrations = registrations;
        this.clock = clock;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping
    View overview(Staff staff, @PathVariable String slug) {
        return overview(meeting(staff, slug));
    }

    @GetMapping("/{path}")
    View form(Staff staff, @PathVariable String slug, @PathVariable String path) {
        staff.mustEdit();
        var event = meeting(staff, slug);
        var act = act(path);
        if (!fates.possible(act, event)) return See.other(address(event));
        return page(event, act, FateForm.proposed(act, event, words));
    }

    /** Shows what the act would do; {@code back} returns to the form with everything still in it. */
    @PostMapping(path = "/{path}", params = "!doen")
    View preview(
            Staff staff,
            @PathVariable String slug,
            @PathVariable String path,
            FateForm form,
            @RequestParam(defaultValue = "false") boolean terug) {
        var event = meeting(staff, slug);
        var act = act(path);
        var checked = form.check(act, event, events, words);
        if (terug) return page(event, act, form);
        return switch (checked) {
            case FateForm.Wrong(var problems) -> page(event, act, form).with(problems);
            case FateForm.Right(var proposal) ->
                PreviewPage.of(event, proposal, form, registrations.reach(event.id()), words);
        };
    }

    @PostMapping(path = "/{path}", params = "doen")
    View act(
            Staff staff,
            @PathVariable String slug,
            @PathVariable String path,
            FateForm form,
            RedirectAttributes attributes) {
        var event = meeting(staff, slug);
        var act = act(path);
        return switch (form.check(act, event, events, words)) {
            case FateForm.Wrong(var problems) -> page(event, act, form).with(problems);
            case FateForm.Right(var proposal) -> {
                var done = fates.change(event.id(), proposal, staff.actor());
                var key = done ? "outlook.office.done." + act.name() : "outlook.office.overtaken";
                attributes.addFlashAttribute(Frames.NOTICE, words.text(key, event.title()));
                yield See.other(address(event));
            }
        };
    }

    private OutlookPage overview(Event event) {
        var possible = Arrays.stream(Act.values())
                .filter(it -> fates.possible(it, event))
                .toList();
        return new OutlookPage(event, event.status(clock.instant()), registrations.reach(event.id()), possible);
    }

    private FatePage page(Event event, Act act, FateForm form) {
        return FatePage.of(event, event.status(clock.instant()), act, form, events, clock.instant());
    }

    private Event meeting(Staff staff, String slug) {
        return events.find(staff.association(), slug).orElseThrow(NotFound::new);
    }

    private static Act act(String path) {
        return Arrays.stream(Act.values())
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/" + OutlookTab.PATH;
    }
}
