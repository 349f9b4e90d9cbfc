package nl.bijeen.programme.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.ByHand;
import nl.bijeen.programme.ByHand.Answer;
import nl.bijeen.programme.OwnPlace;
import nl.bijeen.programme.Placing;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff put one person somewhere by hand. It shows what people need, so only to who may edit. */
@Controller
class MovePages {

    private static final String ONE = PlacingTab.PATH + "/wie/{uid}/{round}";
    private static final Pattern UID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Roster roster;
    private final Placing placing;
    private final RoundViews views;
    private final ByHand byHand;
    private final Words words;

    MovePages(Roster roster, Placing placing, RoundViews views, ByHand byHand, Texts texts) {
        this.roster = roster;
        this.placing = placing;
        this.views = views;
        this.byHand = byHand;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ONE)
    View look(Event event, Staff staff, @PathVariable String uid, @PathVariable String round) {
        staff.mustEdit();
        return page(event, person(event, uid), round, null, Problems.none());
    }

    @PostMapping(ONE)
    View act(
            Event event,
            Staff staff,
            @PathVariable String uid,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String sessie,
            @RequestParam(defaultValue = "zet") String actie,
            RedirectAttributes redirect) {
        var person = person(event, uid);
        var page = page(event, person, round, sessie, Problems.none());
        var id = page.view().round().id();
        var name = person.person().nameFollows()
                ? words.text("placing.office.name-follows")
                : person.person().name();
        if (actie.equals("los")) {
            byHand.release(event, person, id, staff.actor());
            return told(event, words.text("placing.office.move.released", name), redirect);
        }
        var session = page.view().programme().session(sessie);
        if (session.isEmpty()) return page(event, person, round, sessie, problem("session"));
        var problem = problem(byHand.put(event, person, id, session.get().id(), staff.actor()));
        if (problem.isPresent()) return page(event, person, round, sessie, problem(problem.get()));
        var title = session.get().title();
        return told(event, words.text("placing.office.move.done", name, title), redirect);
    }

    private static View told(Event event, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, notice);
        return See.other(PlacingTab.address(event));
    }

    private static Optional<String> problem(Answer answer) {
        return switch (answer) {
            case Answer.Done() -> Optional.empty();
            case Answer.Full() -> Optional.of("FULL");
            case Answer.Gone() -> Optional.of("GONE");
            case Answer.Barred(var why) -> Optional.of(why.name());
        };
    }

    private Problems problem(String key) {
        return Problems.none().and("sessie", words.text("placing.office.problem." + key));
    }

    private Registration person(Event event, String uid) {
        if (!UID.matcher(uid).matches()) throw new NotFound();
        return roster.find(event.association(), event.id(), UUID.fromString(uid))
                .filter(Registration::confirmed)
                .orElseThrow(NotFound::new);
    }

    private MovePage page(Event event, Registration person, String round, @Nullable String chosen, Problems problems) {
        var proposal = placing.proposal(event.id()).orElseThrow(NotFound::new);
        var view = views.views(proposal).stream()
                .filter(it -> it.round().token().equals(round))
                .findFirst()
                .orElseThrow(NotFound::new);
        var id = person.id().value();
        var place = view.placed().stream()
                .filter(it -> it.person() == id)
                .findFirst()
                .map(it -> OwnPlace.of(view.programme(), view.round(), it))
                .orElse(null);
        var session = place == null ? null : place.session();
        return new MovePage(
                event,
                view,
                person,
                place,
                proposal.wish(id, view.round()).orElse(Wish.SILENT),
                proposal.needs(id),
                proposal.pinned(id, view.round()),
                chosen != null ? chosen : session == null ? "" : session.token(),
                problems);
    }
}
