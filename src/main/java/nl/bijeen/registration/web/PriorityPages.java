package nl.bijeen.registration.web;

import java.util.List;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Offers;
import nl.bijeen.registration.Priority;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
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

/** Where the office lets somebody who waits go before others, and answers to an offer for who did so on the phone. */
@Controller
class PriorityPages {

    private static final String ONE = "/bureau/bijeenkomsten/{slug}/deelnemers/{uid:[0-9a-f-]{36}}";
    private static final int LONGEST = 500;

    private final OfficeMeetings meetings;
    private final Roster roster;
    private final Priority priority;
    private final Offers offers;
    private final Desks desks;
    private final Words words;

    PriorityPages(OfficeMeetings meetings, Roster roster, Priority priority, Offers offers, Desks desks, Texts texts) {
        this.meetings = meetings;
        this.roster = roster;
        this.priority = priority;
        this.offers = offers;
        this.desks = desks;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ONE + "/voorrang")
    View ask(@PathVariable String slug, @PathVariable UUID uid, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var one = find(staff, event, uid);
        if (!one.waiting()) return See.other(address(event, one));
        return new PriorityPage(event, one, desks.of(event.id()), "first", "", Problems.none());
    }

    @PostMapping(ONE + "/voorrang")
    View give(
            @PathVariable String slug,
            @PathVariable UUID uid,
            @RequestParam(defaultValue = "first") String how,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var why = reason.strip();
        var problems = problems(why);
        if (problems.any()) return new PriorityPage(event, one, desks.of(event.id()), how, reason, problems);
        var seat = how.equals("seat");
        var done = seat ? priority.seat(one.id(), why, staff.actor()) : priority.moveUp(one.id(), why, staff.actor());
        var told = seat ? "registration.office.moved-up" : "registration.office.moved-first";
        redirect.addFlashAttribute(Frames.NOTICE, words.text(done ? told : "registration.office.waits-no-more"));
        return See.other(address(event, one));
    }

    @PostMapping(ONE + "/aanbod")
    View accept(@PathVariable String slug, @PathVariable UUID uid, Staff staff, RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var accepted = offers.accept(List.of(one.id()), staff.actor()) > 0;
        redirect.addFlashAttribute(
                Frames.NOTICE,
                words.text(accepted ? "registration.office.moved-up" : "registration.office.offer-ended"));
        return See.other(address(event, one));
    }

    @PostMapping(ONE + "/wachten")
    View again(@PathVariable String slug, @PathVariable UUID uid, Staff staff, RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var again = offers.again(one.id(), staff.actor());
        redirect.addFlashAttribute(
                Frames.NOTICE,
                words.text(again ? "registration.office.waits-again" : "registration.office.waits-no-more"));
        return See.other(address(event, one));
    }

    private Problems problems(String reason) {
        if (reason.isEmpty()) return Problems.none().and("reason", words.text("registration.office.problem.priority"));
        if (reason.length() <= LONGEST) return Problems.none();
        return Problems.none().and("reason", words.text("registration.problem.long", LONGEST));
    }

    private Registration find(Staff staff, Event event, UUID uid) {
        return roster.find(staff.association(), event.id(), uid).orElseThrow(NotFound::new);
    }

    private static String address(Event event, Registration one) {
        return OfficeMeetings.address(event) + "/deelnemers/" + one.uid();
    }
}
