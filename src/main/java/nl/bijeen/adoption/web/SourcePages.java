package nl.bijeen.adoption.web;

import static nl.bijeen.event.web.Typed.ACT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.Adoptions;
import nl.bijeen.adoption.Adoptions.Saved;
import nl.bijeen.adoption.Doubles;
import nl.bijeen.adoption.Proposal;
import nl.bijeen.adoption.Source;
import nl.bijeen.adoption.Sources;
import nl.bijeen.event.Namesakes;
import nl.bijeen.event.web.AnnouncementReading;
import nl.bijeen.event.web.FormSurroundings;
import nl.bijeen.event.web.RowChange;
import nl.bijeen.event.web.Typed;
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

/** One announcement that was read: staff look at it, correct it, and save it as a draft meeting or throw it away. */
@Controller
class SourcePages {

    private final Sources sources;
    private final Adoptions adoptions;
    private final Namesakes namesakes;
    private final FormSurroundings surroundings;
    private final Words words;

    SourcePages(Sources sources, Adoptions adoptions, Namesakes namesakes, FormSurroundings surroundings, Texts texts) {
        this.sources = sources;
        this.adoptions = adoptions;
        this.namesakes = namesakes;
        this.surroundings = surroundings;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(Addresses.ONE)
    View show(Staff staff, @PathVariable String token) {
        var source = find(staff, token);
        var proposal = source.proposal();
        return proposal == null ? elsewhere(source) : page(source, proposal, Typed.of(proposal.fields()));
    }

    @PostMapping(Addresses.ONE)
    View save(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = ACT, defaultValue = "") String act,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var source = find(staff, token);
        var proposal = source.proposal();
        if (proposal == null) return elsewhere(source);
        var form = Typed.sent(request.getParameterMap());
        var change = RowChange.of(act, form);
        if (change.isPresent())
            return page(source, proposal, change.get().in(form))
                    .lookingAt(change.get().lookAt());

        var read = FilledReading.of(form, words);
        if (read.problems().any()) return page(source, proposal, form).with(read.problems());
        return switch (adoptions.save(source, read.filled(), staff.actor())) {
            case Saved.Already _ -> elsewhere(find(staff, token));
            case Saved.Done(var event) -> {
                redirect.addFlashAttribute(Frames.NOTICE, words.text("adoption.office.saved"));
                yield See.other("/bureau/bijeenkomsten/" + event.slug());
            }
        };
    }

    @PostMapping(Addresses.ONE + "/weggooien")
    View discard(Staff staff, @PathVariable String token, RedirectAttributes redirect) {
        var source = find(staff, token);
        if (!sources.discard(source)) return elsewhere(source);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("adoption.office.discarded"));
        return See.other(source.together() > 1 ? Addresses.pile(source.batch()) : Addresses.START);
    }

    private Source find(Staff staff, String token) {
        staff.mustEdit();
        return sources.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    /** There is nothing to fill in: it is a meeting already, or it could not be read, or not yet. */
    private static View elsewhere(Source source) {
        return See.other(
                source.slug() == null ? Addresses.pile(source.batch()) : "/bureau/bijeenkomsten/" + source.slug());
    }

    private SourcePage page(Source source, Proposal proposal, Typed form) {
        var announcement = AnnouncementReading.of(form, words).announcement();
        var day = announcement.when().firstDay();
        var near = namesakes.of(
                source.association(), List.of(announcement.title()), day == null ? List.of() : List.of(day));
        return new SourcePage(
                source,
                proposal,
                form,
                surroundings.ofNew(source.association()),
                Problems.none(),
                "",
                Doubles.of(announcement.title(), day, near));
    }
}
