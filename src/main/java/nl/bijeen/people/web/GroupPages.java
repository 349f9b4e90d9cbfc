package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.people.Group;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
import nl.bijeen.people.HeldPart.Asking;
import nl.bijeen.people.Holdings;
import nl.bijeen.people.RuleOffers;
import nl.bijeen.people.RuleWords;
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

/** The groups of an association: making, changing and removing them. */
@Controller
class GroupPages {

    private static final String NEW = Addresses.GROUPS + "/nieuw";
    private static final String CHANGE = Addresses.GROUP + "/wijzigen";
    private static final String REMOVE = Addresses.GROUP + "/verwijderen";

    private final Groups groups;
    private final GroupMembers members;
    private final RuleOffers offers;
    private final Holdings holdings;
    private final CardIndex cards;
    private final Words words;

    GroupPages(
            Groups groups, GroupMembers members, RuleOffers offers, Holdings holdings, CardIndex cards, Texts texts) {
        this.groups = groups;
        this.members = members;
        this.offers = offers;
        this.holdings = holdings;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(Addresses.GROUPS)
    View groups(Staff staff) {
        return new GroupsPage(groups.sized(staff.association()));
    }

    @GetMapping(Addresses.GROUP)
    View group(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = "pagina", defaultValue = "1") String page,
            @RequestParam(name = "zoek", defaultValue = "") String sought) {
        var group = cards.group(staff, token);
        var number = Typed.page(page);
        if (group.rule() == null) return new GroupPage(group, members.page(group, cards.today(), number), number);
        if (!sought.isEmpty()) staff.mustEdit();
        var asking = new Asking(Addresses.group(group), true, number, sought.strip());
        var sentences = new RuleWords(words, offers.of(staff.association())).sentences(group.rule());
        var held = holdings.of(staff.association(), group.rule(), cards.today(), asking);
        return new RuledGroupPage(group, sentences, held);
    }

    @GetMapping(NEW)
    View blank(Staff staff) {
        staff.mustEdit();
        return new GroupFormPage(null, GroupForm.EMPTY, Problems.none());
    }

    @PostMapping(NEW)
    View add(Staff staff, GroupForm form, RedirectAttributes attributes) {
        var problems = form.problems(words);
        if (problems.any()) return new GroupFormPage(null, form, problems);
        return saved(null, form, groups.add(staff.association(), form.name(), form.about(), staff.actor()), attributes);
    }

    @GetMapping(CHANGE)
    View form(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var group = cards.group(staff, token);
        return new GroupFormPage(group, GroupForm.of(group), Problems.none());
    }

    @PostMapping(CHANGE)
    View change(Staff staff, @PathVariable String token, GroupForm form, RedirectAttributes attributes) {
        var group = cards.group(staff, token);
        var problems = form.problems(words);
        if (problems.any()) return new GroupFormPage(group, form, problems);
        return saved(group, form, groups.change(group, form.name(), form.about(), staff.actor()), attributes);
    }

    @GetMapping(REMOVE)
    View removal(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var group = cards.group(staff, token);
        return new GroupRemovalPage(group, members.page(group, cards.today(), 1).total());
    }

    @PostMapping(REMOVE)
    View remove(Staff staff, @PathVariable String token, RedirectAttributes attributes) {
        var group = cards.group(staff, token);
        groups.remove(group, staff.actor());
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.group.removed", group.name()));
        return See.other(Addresses.GROUPS);
    }

    private View saved(@Nullable Group before, GroupForm form, Groups.Saved saved, RedirectAttributes attributes) {
        return switch (saved) {
            case Groups.Saved.Done(var group) -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
                yield See.other(Addresses.group(group));
            }
            case Groups.Saved.RuleOnRule _ -> throw new IllegalStateException("This form changes no rule");
            case Groups.Saved.NameTaken _ ->
                new GroupFormPage(
                        before, form, Problems.none().and("name", words.text("people.problem.group-name-taken")));
        };
    }
}
