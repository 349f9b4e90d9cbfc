package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
import nl.bijeen.programme.Changed;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Rounds;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff write the rounds of a programme. */
@Controller
class RoundPages {

    private static final String NEW = ProgrammeTab.PATH + "/ronde";
    private static final String ONE = NEW + "/{round}";
    private static final int MINUTES = 60;

    private final ProgrammeTab tab;
    private final Rounds rounds;
    private final Words words;

    RoundPages(ProgrammeTab tab, Rounds rounds, Texts texts) {
        this.tab = tab;
        this.rounds = rounds;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(NEW)
    View empty(Event event, Staff staff, @RequestParam(defaultValue = "") String dag) {
        staff.mustEdit();
        var programme = tab.of(event);
        var next = SessionPages.next(event, programme, dag);
        var hour = new Span(next.from(), next.from().plusMinutes(MINUTES));
        return page(event, programme, null, RoundForm.at(hour), Basis.fresh(), Problems.none(), null);
    }

    /** Leads to the new round, because it is nothing without breakouts. */
    @PostMapping(NEW)
    View add(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var form = RoundForm.read(sent);
        var basis = Basis.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return page(event, programme, null, form, basis, problems, null);
        var token = rounds.add(event.id(), basis.request(), form.facts(), staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.round.added"));
        return See.other(ProgrammeTab.address(event) + "/ronde/" + token);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String round) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = programme.round(round).orElseThrow(NotFound::new);
        var basis = Basis.of(found.revision());
        return page(event, programme, found, RoundForm.of(found), basis, Problems.none(), null);
    }

    @PostMapping(ONE)
    View change(
            Event event,
            Staff staff,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.round(round);
        var form = RoundForm.read(sent);
        if (found.isEmpty()) return gone(event, form);
        var basis = Basis.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return page(event, programme, found.get(), form, basis, problems, null);
        var facts = form.facts();
        return switch (rounds.change(event.id(), found.get().id(), basis.revision(), facts, staff.actor())) {
            case Answer.Done _ -> told(event, facts.during(), "programme.office.saved", redirect);
            case Answer.Refused(var conflicts) -> {
                problems = new ConflictWords(words).problems("from", conflicts);
                yield page(event, programme, found.get(), form, basis, problems, null);
            }
            case Changed.Overtaken _ -> overtaken(event, round, form, redirect);
            case Changed.Gone _ -> gone(event, form);
        };
    }

    private View overtaken(Event event, String round, RoundForm form, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var now = programme.round(round);
        if (now.isEmpty()) return gone(event, form);
        var theirs = Returned.Overtaken.by(RoundForm.of(now.get()).told(words), form.told(words));
        if (theirs.nothing()) return told(event, now.get().during(), "programme.office.saved", redirect);
        var basis = Basis.of(now.get().revision());
        return page(event, programme, now.get(), form, basis, Problems.none(), theirs);
    }

    private View gone(Event event, RoundForm form) {
        return page(event, tab.of(event), null, form, Basis.fresh(), Problems.none(), new Returned.Gone());
    }

    @PostMapping(ONE + "/weghalen")
    View remove(
            Event event,
            Staff staff,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.round(round);
        if (found.isEmpty()) return See.other(ProgrammeTab.address(event));
        var form = RoundForm.read(sent);
        var unsaved = !form.told(words).equals(RoundForm.of(found.get()).told(words));
        if (unsaved && !sent.containsKey("toch")) {
            var basis = Basis.read(sent);
            return page(event, programme, found.get(), form, basis, Problems.none(), new Returned.Unsaved());
        }
        var removed = rounds.remove(event.id(), found.get().id(), staff.actor());
        var key = removed ? "programme.office.saved" : "programme.office.told-first";
        return told(event, found.get().during(), key, redirect);
    }

    private View page(
            Event event,
            Programme programme,
            @Nullable Round round,
            RoundForm form,
            Basis basis,
            Problems problems,
            @Nullable Returned returned) {
        var removable = round != null && rounds.removable(programme, round);
        return new RoundPage(event, programme, round, removable, form, basis, problems, returned);
    }

    private View told(Event event, Span during, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event) + "?dag=" + during.day());
    }
}
