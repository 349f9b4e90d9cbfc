package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Rooms;
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

/** Where staff say which rooms there are. */
@Controller
class RoomPages {

    private static final String ALL = ProgrammeTab.PATH + "/zalen";
    private static final String ONE = ALL + "/{room}";

    private final ProgrammeTab tab;
    private final Rooms rooms;
    private final Words words;

    RoomPages(ProgrammeTab tab, Rooms rooms, Texts texts) {
        this.tab = tab;
        this.rooms = rooms;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ALL)
    View list(Event event) {
        return adding(event, RoomForm.empty(), Basis.fresh(), Problems.none());
    }

    @PostMapping(ALL)
    View add(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var form = RoomForm.read(sent);
        var basis = Basis.read(sent);
        var problems = form.problems(words);
        tab.of(event);
        if (!problems.any() && !rooms.add(event.id(), basis.request(), form.facts(), staff.actor()))
            problems = taken(problems);
        return problems.any() ? adding(event, form, basis, problems) : told(event, redirect);
    }

    private View adding(Event event, RoomForm form, Basis basis, Problems problems) {
        return new RoomsPage(event, tab.of(event), null, form, basis, problems, null);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String room) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = programme.room(room).orElseThrow(NotFound::new);
        var basis = Basis.of(found.revision());
        return new RoomsPage(event, programme, found, RoomForm.of(found), basis, Problems.none(), null);
    }

    @PostMapping(ONE)
    View change(
            Event event,
            Staff staff,
            @PathVariable String room,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.room(room);
        var form = RoomForm.read(sent);
        if (found.isEmpty()) return gone(event, form);
        var basis = Basis.read(sent);
        var problems = form.problems(words);
        if (problems.any()) return new RoomsPage(event, programme, found.get(), form, basis, problems, null);
        return switch (rooms.change(event.id(), found.get().id(), basis.revision(), form.facts(), staff.actor())) {
            case DONE -> told(event, redirect);
            case TAKEN -> new RoomsPage(event, programme, found.get(), form, basis, taken(problems), null);
            case OVERTAKEN -> overtaken(event, room, form, redirect);
            case GONE -> gone(event, form);
        };
    }

    private View overtaken(Event event, String room, RoomForm form, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var now = programme.room(room);
        if (now.isEmpty()) return gone(event, form);
        var theirs = Returned.Overtaken.by(RoomForm.of(now.get()).told(words), form.told(words));
        if (theirs.nothing()) return told(event, redirect);
        var basis = Basis.of(now.get().revision());
        return new RoomsPage(event, programme, now.get(), form, basis, Problems.none(), theirs);
    }

    private View gone(Event event, RoomForm form) {
        return new RoomsPage(event, tab.of(event), null, form, Basis.fresh(), Problems.none(), new Returned.Gone());
    }

    @PostMapping(ONE + "/weghalen")
    View remove(
            Event event,
            Staff staff,
            @PathVariable String room,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.room(room);
        if (found.isEmpty()) return told(event, redirect);
        var form = RoomForm.read(sent);
        var unsaved = !form.told(words).equals(RoomForm.of(found.get()).told(words));
        if (unsaved && !sent.containsKey("toch"))
            return new RoomsPage(
                    event, programme, found.get(), form, Basis.read(sent), Problems.none(), new Returned.Unsaved());
        rooms.remove(event.id(), found.get().id(), staff.actor());
        return told(event, redirect);
    }

    private Problems taken(Problems problems) {
        return problems.and("name", words.text("programme.office.problem.room-taken"));
    }

    private View told(Event event, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.saved"));
        return See.other(ProgrammeTab.address(event) + "/zalen");
    }
}
