package nl.bijeen.access.web;

import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.view.Frames;
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

/** Who works in the office. Only administrators come here. */
@Controller
class StaffPages {

    private static final String LIST = "/bureau/medewerkers";

    private final StaffMembers members;
    private final Words words;

    StaffPages(StaffMembers members, Texts texts) {
        this.members = members;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(LIST)
    View list(Staff staff) {
        return StaffPage.of(staff, members.of(staff.association()));
    }

    @PostMapping(LIST)
    View invite(Staff staff, InviteForm form, RedirectAttributes attributes) {
        var problems = form.problems(words);
        if (problems.any()) return again(staff, form, problems);
        var invited = members.invite(staff, form.name(), form.address(), form.chosenRole());
        if (invited.isEmpty())
            return again(staff, form, problems.and("email", words.text("access.office.problem.known")));

        attributes.addFlashAttribute(Frames.NOTICE, words.text("access.office.staff.invited", form.name()));
        return See.other(LIST);
    }

    @PostMapping(LIST + "/rol")
    View changeRole(Staff staff, @RequestParam long medewerker, @RequestParam Role rol, RedirectAttributes attributes) {
        return done(
                staff,
                medewerker,
                members.changeRole(staff, medewerker, rol),
                "access.office.staff.role-changed",
                attributes);
    }

    @PostMapping(LIST + "/verwijderen")
    View remove(Staff staff, @RequestParam long medewerker, RedirectAttributes attributes) {
        return done(staff, medewerker, members.remove(staff, medewerker), "access.office.staff.removed", attributes);
    }

    private View done(
            Staff staff, long changed, StaffMembers.Outcome outcome, String key, RedirectAttributes attributes) {
        return switch (outcome) {
            case DONE -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text(key));
                // Whoever took away their own rights may not see the list any more.
                yield See.other(changed == staff.id() ? "/bureau" : LIST);
            }
            case NOT_THERE -> See.other(LIST);
            case LAST_ADMINISTRATOR -> StaffPage.refused(staff, members.of(staff.association()), words);
        };
    }

    private View again(Staff staff, InviteForm form, Problems problems) {
        return new StaffPage(staff, members.of(staff.association()), form, problems);
    }
}
