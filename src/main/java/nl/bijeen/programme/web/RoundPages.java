package nl.bijeen.programme.web;

import java.util.Objects;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
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
        return new RoundPage(event, programme, null, false, RoundForm.at(hour), Problems.none());
    }

    /** Leads to the new round, because it is nothing without breakouts. */
    @PostMapping(NEW)
    View add(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var form = RoundForm.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return new RoundPage(event, programme, null, false, form, problems);
        var token = rounds.add(event.id(), form.name(), span(form), form.text(), staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.round.added"));
        return See.other(ProgrammeTab.address(event) + "/ronde/" + token);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String round) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = find(programme, round);
        return new RoundPage(
                event, programme, found, rounds.removable(programme, found), RoundForm.of(found), Problems.none());
    }

    @PostMapping(ONE)
    View act(
            Event event,
            Staff staff,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = find(programme, round);
        if (Typed.one(sent, "action").equals("remove")) {
            var removed = rounds.remove(event.id(), found.id(), staff.actor());
            return told(
                    event,
                    found.during(),
                    removed ? "programme.office.saved" : "programme.office.told-first",
                    redirect);
        }
        var form = RoundForm.read(sent);
        var problems = form.problems(words);
        if (problems.any())
            return new RoundPage(event, programme, found, rounds.removable(programme, found), form, problems);
        var during = span(form);
        return switch (rounds.change(event.id(), found.id(), form.name(), during, form.text(), staff.actor())) {
            case Answer.Done _ -> told(event, during, "programme.office.saved", redirect);
            case Answer.Refused(var conflicts) ->
                new RoundPage(
                        event,
                        programme,
                        found,
                        rounds.removable(programme, found),
                        form,
                        new ConflictWords(words).problems(conflicts));
        };
    }

    private static Round find(Programme programme, String token) {
        return programme.round(token).orElseThrow(NotFound::new);
    }

    private static Span span(RoundForm form) {
        return Objects.requireNonNull(Typed.span(form.day(), form.from(), form.until()));
    }

    private View told(Event event, Span during, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event) + "?dag=" + during.day());
    }
}
