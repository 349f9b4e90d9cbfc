package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.ChoosingWays;
import nl.bijeen.programme.ChoosingWays.Answer;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say how people choose in a round. */
@Controller
class WayPages {

    private static final String ROUND = PlacingTab.PATH + "/ronde/{round}";

    private final Programmes programmes;
    private final ChoosingWays ways;
    private final Words words;

    WayPages(Programmes programmes, ChoosingWays ways, Texts texts) {
        this.programmes = programmes;
        this.ways = ways;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ROUND)
    View look(Event event, Staff staff, @PathVariable String round) {
        staff.mustEdit();
        var found = find(event, round);
        return new WayPage(event, found, WayForm.of(found), Problems.none());
    }

    @PostMapping(ROUND)
    View set(Event event, Staff staff, @PathVariable String round, WayForm form, RedirectAttributes redirect) {
        var found = find(event, round);
        var problems = form.problems(found, words);
        if (problems.any()) return new WayPage(event, found, form, problems);
        return switch (ways.set(event, found.id(), form.way(), staff.actor())) {
            case Answer.Chosen() -> new WayPage(event, found, form, problem("chosen"));
            case Answer.Confirmed() -> new WayPage(event, found, form, problem("confirmed"));
            case Answer.Done() -> {
                redirect.addFlashAttribute(Frames.NOTICE, words.text("placing.office.way.saved", found.name()));
                yield See.other(PlacingTab.address(event));
            }
        };
    }

    private Problems problem(String key) {
        return Problems.none().and("manier", words.text("placing.office.way.problem." + key));
    }

    private Round find(Event event, String token) {
        return programmes.find(event.id()).flatMap(it -> it.round(token)).orElseThrow(NotFound::new);
    }
}
