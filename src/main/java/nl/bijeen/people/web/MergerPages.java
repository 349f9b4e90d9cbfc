package nl.bijeen.people.web;

import java.util.Optional;
import java.util.function.Function;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Mergers;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Organisations;
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

/** Letting organisations go up in another: which, what that would do, and then doing it. */
@Controller
class MergerPages {

    private static final String MERGER = Addresses.ORGANISATIONS + "/herindeling";

    private final Mergers mergers;
    private final Organisations organisations;
    private final CardIndex cards;
    private final Words words;

    MergerPages(Mergers mergers, Organisations organisations, CardIndex cards, Texts texts) {
        this.mergers = mergers;
        this.organisations = organisations;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    /** Municipalities merge at New Year. */
    @GetMapping(MERGER)
    View blank(Staff staff) {
        var newYear = cards.today().plusYears(1).withDayOfYear(1);
        return page(staff, MergerForm.on(newYear), Problems.none());
    }

    @PostMapping(MERGER)
    View check(
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "action", defaultValue = "check") String action) {
        var form = MergerForm.read(sent);
        if (action.equals("more")) return page(staff, form, Problems.none());
        var problems = form.problems(named(staff), words);
        if (problems.any()) return page(staff, form, problems);
        var wish = form.wish(named(staff));
        return new MergerPreviewPage(
                form, wish, mergers.preview(wish), mergers.successor(wish).isEmpty());
    }

    @PostMapping(MERGER + "/doorvoeren")
    View merge(Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes attributes) {
        var form = MergerForm.read(sent);
        var problems = form.problems(named(staff), words);
        if (problems.any()) return page(staff, form, problems);
        return switch (mergers.merge(form.wish(named(staff)), staff.actor())) {
            case Mergers.Merged.Done(var successor) -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.merger.done", successor.name()));
                yield See.other(Addresses.organisation(successor));
            }
            case Mergers.Merged.Already(var ended) ->
                page(
                        staff,
                        form,
                        problems.and(MergerForm.field(0), words.text("people.problem.merger.gone", ended.name())));
        };
    }

    private Function<String, Optional<Organisation>> named(Staff staff) {
        return name -> organisations.named(staff.association(), name);
    }

    private View page(Staff staff, MergerForm form, Problems problems) {
        return new MergerPage(form, cards.names(staff), problems);
    }
}
