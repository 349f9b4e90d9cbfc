package nl.bijeen.event.web;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.CoHost;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Openings;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** With whom a meeting is held; its owner decides. */
@Controller
class CoHostPages {

    private static final String PATH = Workspaces.ONE + "/medeorganisatoren";

    private final CoHosts coHosts;
    private final Openings openings;
    private final Announcements announcements;
    private final Associations associations;
    private final StaffMembers members;
    private final Words words;

    CoHostPages(
            CoHosts coHosts,
            Openings openings,
            Announcements announcements,
            Associations associations,
            StaffMembers members,
            Texts texts) {
        this.coHosts = coHosts;
        this.openings = openings;
        this.announcements = announcements;
        this.associations = associations;
        this.members = members;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View list(Event event) {
        return page(event, CoHostForm.EMPTY, Problems.none());
    }

    @PostMapping(PATH + "/vereniging")
    View ask(Event event, Staff staff, CoHostForm form, RedirectAttributes redirect) {
        var house = associations.bySlug(form.house());
        if (house.isEmpty()) return again(event, form, "house", "event.office.co-host.mistake.house");
        var opened = openings.open(event, staff, house.get().id(), CoHostForm.rights(form.rights()));
        if (!opened) return again(event, form, "house", "event.office.co-host.mistake.known");
        return done(event, "event.office.co-host.asked", house.get().name(), redirect);
    }

    @PostMapping(PATH + "/gast")
    View invite(Event event, Staff staff, CoHostForm form, RedirectAttributes redirect) {
        var problems = form.problems(words);
        if (problems.any()) return page(event, form, problems);
        var guest = form.guest();
        var ours = members.of(event.association()).stream()
                .anyMatch(
                        it -> it.email().value().equalsIgnoreCase(guest.email().value()));
        if (ours) return again(event, form, "email", "event.office.co-host.mistake.ours");
        var opened = openings.open(event, staff, guest, CoHostForm.rights(form.guestRights()));
        if (!opened) return again(event, form, "email", "event.office.co-host.mistake.known");
        return done(event, "event.office.co-host.asked", guest.name(), redirect);
    }

    @PostMapping(PATH + "/rechten")
    View change(
            Event event,
            Staff staff,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") List<String> rights,
            RedirectAttributes redirect) {
        var coHost = find(event, house);
        openings.change(event, staff, coHost, CoHostForm.rights(rights));
        return done(event, "event.office.co-host.changed", CoHostsPage.called(coHost), redirect);
    }

    @PostMapping(PATH + "/intrekken")
    View withdraw(
            Event event, Staff staff, @RequestParam(defaultValue = "") String house, RedirectAttributes redirect) {
        var coHost = find(event, house);
        openings.withdraw(event, staff, coHost);
        return done(event, "event.office.co-host.withdrawn", CoHostsPage.called(coHost), redirect);
    }

    /** Puts them on the public page, last, with their own name and site. */
    @PostMapping(PATH + "/noemen")
    View name(Event event, Staff staff, @RequestParam(defaultValue = "") String house, RedirectAttributes redirect) {
        var coHost = find(event, house);
        var hosts = new ArrayList<>(event.announcement().hosts());
        hosts.add(new Host(coHost.name(), coHost.website(), null));
        announcements.change(event.id(), event.revision(), event.announcement().heldBy(hosts), staff.actor());
        return done(event, "event.office.co-host.named", coHost.name(), redirect);
    }

    private CoHost find(Event event, String slug) {
        return coHosts.of(event.id()).stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View done(Event event, String key, String who, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key, who));
        return See.other(Workspaces.of(event) + "/medeorganisatoren");
    }

    private View again(Event event, CoHostForm form, String field, String key) {
        return page(event, form, Problems.none().and(field, words.text(key)));
    }

    private View page(Event event, CoHostForm form, Problems problems) {
        var there = coHosts.of(event.id());
        var others = associations.all().stream()
                .filter(it -> !it.id().equals(event.association()))
                .filter(it -> there.stream().noneMatch(host -> host.house().equals(it.id())))
                .map(it -> new Option(it.slug(), it.name()))
                .toList();
        return new CoHostsPage(event, there, others, form, problems);
    }
}
