package nl.bijeen.programme.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.ChoosingWays;
import nl.bijeen.programme.ChoosingWays.Answer;
import nl.bijeen.programme.ChoosingWays.Way;
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
import org.springframework.web.bind.annotation.RequestParam;
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
        var found = round(event, round).orElseThrow(NotFound::new);
        return new WayPage(event, found, WayForm.of(found), Way.of(found).stand(), Problems.none(), null);
    }

    @PostMapping(ROUND)
    View set(
            Event event,
            Staff staff,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String stand,
            WayForm form,
            RedirectAttributes redirect) {
        var there = round(event, round);
        if (there.isEmpty()) return gone(event, redirect);
        var found = there.get();
        var problems = form.problems(found, words);
        if (problems.any()) return new WayPage(event, found, form, stand, problems, null);
        return switch (ways.set(event, found.id(), stand, form.way(), staff.actor())) {
            case Answer.Chosen() -> new WayPage(event, found, form, stand, problem("chosen"), null);
            case Answer.Confirmed() -> new WayPage(event, found, form, stand, problem("confirmed"), null);
            case Answer.Overtaken() -> overtaken(event, round, form, redirect);
            case Answer.Gone() -> gone(event, redirect);
            case Answer.Done() -> saved(event, found, redirect);
        };
    }

    private View overtaken(Event event, String round, WayForm form, RedirectAttributes redirect) {
        var now = round(event, round);
        if (now.isEmpty()) return gone(event, redirect);
        var theirs = Way.of(now.get());
        var both = Returned.Overtaken.by(WayForm.told(theirs, words), WayForm.told(form.way(), words));
        return both.nothing()
                ? saved(event, now.get(), redirect)
                : new WayPage(event, now.get(), form, theirs.stand(), Problems.none(), both);
    }

    private View saved(Event event, Round round, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("placing.office.way.saved", round.name()));
        return See.other(PlacingTab.address(event));
    }

    private View gone(Event event, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("placing.office.way.gone"));
        return See.other(PlacingTab.address(event));
    }

    private Problems problem(String key) {
        return Problems.none().and("manier", words.text("placing.office.way.problem." + key));
    }

    private Optional<Round> round(Event event, String token) {
        return programmes.find(event.id()).flatMap(it -> it.round(token));
    }
}
