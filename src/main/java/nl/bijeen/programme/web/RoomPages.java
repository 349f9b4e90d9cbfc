package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
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
        return new RoomsPage(event, tab.of(event), null, RoomForm.empty(), Problems.none());
    }

    @PostMapping(ALL)
    View add(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var form = RoomForm.read(sent);
        var problems = form.problems(words);
        if (!problems.any() && !rooms.add(event.id(), form.facts(), staff.actor())) problems = taken(problems);
        return problems.any() ? new RoomsPage(event, programme, null, form, problems) : told(event, redirect);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String room) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = find(programme, room);
        return new RoomsPage(event, programme, found, RoomForm.of(found), Problems.none());
    }

    @PostMapping(ONE)
    View act(
            Event event,
            Staff staff,
            @PathVariable String room,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = find(programme, room);
        if (Typed.one(sent, "action").equals("remove")) {
            rooms.remove(event.id(), found, staff.actor());
            return told(event, redirect);
        }
        var form = RoomForm.read(sent);
        var problems = form.problems(words);
        if (!problems.any() && !rooms.change(event.id(), found, form.facts(), staff.actor()))
            problems = taken(problems);
        return problems.any() ? new RoomsPage(event, programme, found, form, problems) : told(event, redirect);
    }

    private static Room find(Programme programme, String token) {
        return programme.room(token).orElseThrow(NotFound::new);
    }

    private Problems taken(Problems problems) {
        return problems.and("name", words.text("programme.office.problem.room-taken"));
    }

    private View told(Event event, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.saved"));
        return See.other(ProgrammeTab.address(event) + "/zalen");
    }
}
