package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.programme.Asking;
import nl.bijeen.programme.Placing;
import nl.bijeen.programme.Placing.Confirmed;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.SpanWords;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
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

/** Where staff see where everybody goes, and confirm it. */
@Controller
class PlacingPages {

    private final Placing placing;
    private final Asking asking;
    private final Programmes programmes;
    private final RoundViews views;
    private final Words words;

    PlacingPages(Placing placing, Asking asking, Programmes programmes, RoundViews views, Texts texts) {
        this.placing = placing;
        this.asking = asking;
        this.programmes = programmes;
        this.views = views;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PlacingTab.PATH)
    View overview(Event event) {
        return views.page(event);
    }

    @PostMapping(PlacingTab.PATH)
    View confirm(Event event, Staff staff, @RequestParam(defaultValue = "") String stand, RedirectAttributes redirect) {
        var notice = switch (placing.confirm(event.id(), stand, staff.actor())) {
            case Confirmed.Done(var letters) -> words.text("placing.office.done", letters);
            case Confirmed.Overtaken() -> words.text("placing.office.overtaken");
            case Confirmed.TooEarly(var until) ->
                words.text("placing.office.too-early", new SpanWords(words).moment(When.local(until)));
            case Confirmed.Nothing() -> words.text("placing.office.nothing");
        };
        redirect.addFlashAttribute(Frames.NOTICE, notice);
        return See.other(PlacingTab.address(event));
    }

    @PostMapping(PlacingTab.PATH + "/vragen")
    View ask(Event event, Staff staff, RedirectAttributes redirect) {
        if (programmes.find(event.id()).isEmpty()) throw new NotFound();
        redirect.addFlashAttribute(Frames.NOTICE, words.text("placing.office.asked", asking.ask(event, staff.actor())));
        return See.other(PlacingTab.address(event));
    }

    @GetMapping(PlacingTab.PATH + "/sessie/{session}")
    View session(Event event, @PathVariable String session) {
        return views.session(event, session);
    }

    @PostMapping(PlacingTab.PATH + "/sessie/{session}")
    View dissolve(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam(defaultValue = "false") boolean vervalt) {
        var programme = programmes.find(event.id()).orElseThrow(NotFound::new);
        var found = programme.session(session).filter(it -> it.round() != null).orElseThrow(NotFound::new);
        placing.dissolve(event, found, vervalt, staff.actor());
        return See.other(PlacingTab.address(event));
    }
}
