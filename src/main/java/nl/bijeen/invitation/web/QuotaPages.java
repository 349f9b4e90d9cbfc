package nl.bijeen.invitation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.people.Group;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Organisation;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Option;
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

/** Where the office says how many may come from each organisation or group. */
@Controller
class QuotaPages {

    private static final String PLACES = OfficeInviting.MEETING + "/plaatsen";
    private static final String ANY = "organisations";

    private final OfficeInviting inviting;
    private final Quotas quotas;
    private final Groups groups;
    private final Words words;

    QuotaPages(OfficeInviting inviting, Quotas quotas, Groups groups, Texts texts) {
        this.inviting = inviting;
        this.quotas = quotas;
        this.groups = groups;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PLACES)
    View list(@PathVariable String slug, Staff staff) {
        return page(staff, inviting.findToEdit(staff, slug), ANY, "", Problems.none());
    }

    @PostMapping(PLACES)
    View set(
            @PathVariable String slug,
            Staff staff,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") String seats,
            RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var problems = Problems.none();
        if (choices(groups.all(staff.association()), words).stream()
                .noneMatch(it -> it.value().equals(whom)))
            problems = problems.and("whom", words.text("invitation.office.problem.whom"));
        if (!seats.strip().matches("[1-9]\\d{0,4}"))
            problems = problems.and("seats", words.text("invitation.office.problem.seats"));
        if (problems.any()) return page(staff, event, whom, seats, problems);
        set(staff, event, whom, Integer.parseInt(seats.strip()));
        return saved(redirect, event);
    }

    @PostMapping(PLACES + "/{token}/weg")
    View remove(@PathVariable String slug, @PathVariable String token, Staff staff, RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        quotas.remove(event, quotas.find(event.id(), token).orElseThrow(NotFound::new), staff.actor());
        return saved(redirect, event);
    }

    /** Organisations of any kind, those of one kind, and the groups. */
    static List<Option> choices(List<Group> groups, Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option(ANY, words.text("invitation.office.quota.whom.any")));
        for (var kind : Organisation.Kind.values())
            options.add(new Option(
                    kind.name(), words.text("invitation.office.quota.whom.kind", words.text("people.kind." + kind))));
        groups.forEach(
                it -> options.add(new Option(it.token(), words.text("invitation.office.quota.whom.group", it.name()))));
        return options;
    }

    private void set(Staff staff, Event event, String whom, int seats) {
        var kind = Arrays.stream(Organisation.Kind.values())
                .filter(it -> it.name().equals(whom))
                .findAny();
        var group = groups.find(staff.association(), whom);
        if (group.isPresent()) quotas.ofGroup(event, group.get(), seats, staff.actor());
        else quotas.perOrganisation(event, kind.orElse(null), seats, staff.actor());
    }

    private View saved(RedirectAttributes redirect, Event event) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("invitation.office.saved"));
        return See.other(OfficeInviting.address(event) + "/plaatsen");
    }

    private View page(Staff staff, Event event, String whom, String seats, Problems problems) {
        return new QuotasPage(event, quotas.of(event.id()), groups.all(staff.association()), whom, seats, problems);
    }
}
