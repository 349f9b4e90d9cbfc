package nl.bijeen.registration.web;

import java.util.Arrays;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.audience.Category;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Footings;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Requests;
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

/** Where the office decides who may come, and as what. */
@Controller
class RequestPages {

    private static final String ONE = "/bureau/bijeenkomsten/{slug}/deelnemers/{uid:[0-9a-f-]{36}}";
    private static final int LONGEST = 2000;

    private final OfficeMeetings meetings;
    private final Roster roster;
    private final Requests requests;
    private final Footings footings;
    private final Desks desks;
    private final Words words;

    RequestPages(
            OfficeMeetings meetings, Roster roster, Requests requests, Footings footings, Desks desks, Texts texts) {
        this.meetings = meetings;
        this.roster = roster;
        this.requests = requests;
        this.footings = footings;
        this.desks = desks;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ONE + "/{what:toelaten|afwijzen}")
    View ask(@PathVariable String slug, @PathVariable UUID uid, @PathVariable String what, Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var one = find(staff, event, uid);
        if (!one.requested()) return See.other(address(event, one));
        return page(event, one, what.equals("toelaten"), "", Problems.none());
    }

    @PostMapping(ONE + "/toelaten")
    View approve(@PathVariable String slug, @PathVariable UUID uid, Staff staff, RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var told = switch (requests.approve(one.id(), staff.actor())) {
            case SEATED -> "registration.office.approved";
            case WAITING -> "registration.office.approved.waiting";
            case ENOUGH -> "registration.office.problem.quota";
            case TOO_LATE -> "registration.office.decided-before";
        };
        redirect.addFlashAttribute(Frames.NOTICE, words.text(told));
        return See.other(address(event, one));
    }

    @PostMapping(ONE + "/afwijzen")
    View decline(
            @PathVariable String slug,
            @PathVariable UUID uid,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        var problems = problems(reason.strip());
        if (problems.any()) return page(event, one, false, reason, problems);
        var declined = requests.decline(one.id(), reason.strip(), staff.actor());
        redirect.addFlashAttribute(
                Frames.NOTICE,
                words.text(declined ? "registration.office.declined" : "registration.office.decided-before"));
        return See.other(address(event, one));
    }

    @PostMapping(ONE + "/soort")
    View category(
            @PathVariable String slug,
            @PathVariable UUID uid,
            @RequestParam(defaultValue = "") String category,
            Staff staff,
            RedirectAttributes redirect) {
        var event = meetings.find(staff, slug);
        var one = find(staff, event, uid);
        Arrays.stream(Category.values())
                .filter(it -> it.name().equals(category))
                .findFirst()
                .ifPresent(it -> {
                    footings.decide(one.id(), it, staff.actor());
                    redirect.addFlashAttribute(Frames.NOTICE, words.text("registration.office.category.saved"));
                });
        return See.other(address(event, one));
    }

    private Problems problems(String reason) {
        if (reason.isEmpty()) return Problems.none().and("reason", words.text("registration.office.problem.reason"));
        if (reason.length() <= LONGEST) return Problems.none();
        return Problems.none().and("reason", words.text("registration.problem.long", LONGEST));
    }

    private View page(Event event, Registration one, boolean approving, String reason, Problems problems) {
        return new RequestPage(event, one, desks.of(event.id()), approving, reason, problems);
    }

    private Registration find(Staff staff, Event event, UUID uid) {
        return roster.find(staff.association(), event.id(), uid).orElseThrow(NotFound::new);
    }

    private static String address(Event event, Registration one) {
        return OfficeMeetings.address(event) + "/deelnemers/" + one.uid();
    }
}
