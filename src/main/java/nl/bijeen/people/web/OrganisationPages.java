package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Organisations;
import nl.bijeen.view.Frames;
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

/** Adding organisations, changing what is known about them, and beginning and ending their membership. */
@Controller
class OrganisationPages {

    private static final String NEW = Addresses.ORGANISATIONS + "/nieuw";
    private static final String CHANGE = Addresses.ORGANISATION + "/wijzigen";
    private static final String MEMBERSHIP = Addresses.ORGANISATION + "/lidmaatschap";

    private final Organisations organisations;
    private final Memberships memberships;
    private final CardIndex cards;
    private final Words words;

    OrganisationPages(Organisations organisations, Memberships memberships, CardIndex cards, Texts texts) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(NEW)
    View blank(Staff staff) {
        staff.mustEdit();
        return new OrganisationFormPage(null, OrganisationForm.EMPTY, Problems.none());
    }

    @PostMapping(NEW)
    View add(Staff staff, OrganisationForm form, RedirectAttributes attributes) {
        var problems = form.problems(words);
        if (problems.any()) return new OrganisationFormPage(null, form, problems);
        return saved(null, form, organisations.add(staff.association(), form.profile(), staff.actor()), attributes);
    }

    @GetMapping(CHANGE)
    View form(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var organisation = cards.organisation(staff, token);
        return new OrganisationFormPage(organisation, OrganisationForm.of(organisation.profile()), Problems.none());
    }

    @PostMapping(CHANGE)
    View change(Staff staff, @PathVariable String token, OrganisationForm form, RedirectAttributes attributes) {
        var organisation = cards.organisation(staff, token);
        var problems = form.problems(words);
        if (organisation.successor() != null && form.until().isEmpty())
            problems = problems.and("until", words.text("people.problem.succeeded"));
        if (problems.any()) return new OrganisationFormPage(organisation, form, problems);
        return saved(organisation, form, organisations.change(organisation, form.profile(), staff.actor()), attributes);
    }

    @GetMapping(MEMBERSHIP)
    View membership(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var organisation = cards.organisation(staff, token);
        return new MembershipPage(
                organisation, isMember(organisation), cards.today().toString(), Problems.none());
    }

    @PostMapping(MEMBERSHIP)
    View turn(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = "day", defaultValue = "") String typed,
            RedirectAttributes attributes) {
        var organisation = cards.organisation(staff, token);
        var member = isMember(organisation);
        var day = Typed.day(Typed.line(typed));
        if (day == null) return refused(organisation, member, typed, "people.problem.day");
        var done = member
                ? memberships.end(organisation, day, staff.actor())
                : memberships.begin(organisation, day, staff.actor());
        if (!done)
            return refused(organisation, member, typed, member ? "people.problem.too-early" : "people.problem.member");
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
        return See.other(Addresses.organisation(organisation));
    }

    private View saved(
            @Nullable Organisation before,
            OrganisationForm form,
            Organisations.Saved saved,
            RedirectAttributes attributes) {
        return switch (saved) {
            case Organisations.Saved.Done(var organisation) -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
                yield See.other(Addresses.organisation(organisation));
            }
            case Organisations.Saved.NameTaken _ ->
                new OrganisationFormPage(
                        before, form, Problems.none().and("name", words.text("people.problem.name-taken")));
        };
    }

    private View refused(Organisation organisation, boolean member, String typed, String key) {
        return new MembershipPage(organisation, member, typed, Problems.none().and("day", words.text(key)));
    }

    /** Whether a membership without end is there: that is what can be ended. */
    private boolean isMember(Organisation organisation) {
        return memberships.of(organisation).stream().anyMatch(it -> it.until() == null);
    }
}
