package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.people.Group;
import nl.bijeen.people.Groups;
import nl.bijeen.people.HeldPart.Asking;
import nl.bijeen.people.Holdings;
import nl.bijeen.people.Rule;
import nl.bijeen.people.RuleForm;
import nl.bijeen.people.RuleOffers;
import nl.bijeen.people.RulePart;
import nl.bijeen.people.RuleWords;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and changing groups that a rule fills. */
@Controller
class RuledGroupPages {

    private static final String NEW = Addresses.GROUPS + "/regel";
    private static final String CHANGE = Addresses.RULED_GROUP;

    private final Groups groups;
    private final RuleOffers offers;
    private final Holdings holdings;
    private final CardIndex cards;
    private final Words words;

    RuledGroupPages(Groups groups, RuleOffers offers, Holdings holdings, CardIndex cards, Texts texts) {
        this.groups = groups;
        this.offers = offers;
        this.holdings = holdings;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(NEW)
    View blank(Staff staff) {
        staff.mustEdit();
        var rule = RuleForm.of(Rule.FOR_EVERYBODY, offers.of(staff.association()));
        return page(staff, null, GroupForm.EMPTY, rule, Problems.none());
    }

    @PostMapping(NEW)
    View add(
            Staff staff,
            GroupForm form,
            @RequestParam(name = RuleForm.ACT, defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return send(staff, null, form, act, RuleForm.read(sent), redirect);
    }

    @GetMapping(CHANGE)
    View form(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var group = cards.group(staff, token);
        if (group.rule() == null) throw new NotFound();
        var rule = RuleForm.of(group.rule(), offers.of(staff.association()));
        return page(staff, group, GroupForm.of(group), rule, Problems.none());
    }

    @PostMapping(CHANGE)
    View change(
            Staff staff,
            @PathVariable String token,
            GroupForm form,
            @RequestParam(name = RuleForm.ACT, defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return send(staff, ruled(staff, token), form, act, RuleForm.read(sent), redirect);
    }

    private View send(
            Staff staff,
            @Nullable Group before,
            GroupForm form,
            String act,
            RuleForm ticked,
            RedirectAttributes redirect) {
        if (RuleForm.changes(act)) return page(staff, before, form, ticked.after(act), Problems.none());
        if (act.equals("look")) return page(staff, before, form, ticked, Problems.none());
        var problems = form.problems(words);
        if (problems.any()) return page(staff, before, form, ticked, problems);
        return switch (save(staff, before, form, ticked.rule(offers.of(staff.association())))) {
            case Groups.Saved.Done(var group) -> {
                redirect.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
                yield See.other(Addresses.group(group));
            }
            case Groups.Saved.NameTaken _ ->
                page(staff, before, form, ticked, problems.and("name", words.text("people.problem.group-name-taken")));
            case Groups.Saved.RuleOnRule(var named) -> {
                var why = words.text("people.problem.rule-on-rule", named.name());
                yield page(staff, before, form, ticked, problems.and(ticked.asking(named), why));
            }
        };
    }

    private Groups.Saved save(Staff staff, @Nullable Group before, GroupForm form, Rule rule) {
        return before == null
                ? groups.addByRule(staff.association(), form.name(), form.about(), rule, staff.actor())
                : groups.changeByRule(before, form.name(), form.about(), rule, staff.actor());
    }

    private View page(Staff staff, @Nullable Group group, GroupForm form, RuleForm ticked, Problems problems) {
        var offer = offers.of(staff.association());
        var rule = ticked.rule(offer);
        var part = new RulePart(ticked, offer.listsOnly(), new RuleWords(words, offer).sentences(rule), problems);
        var address = group == null ? NEW : Addresses.rule(group);
        var held = holdings.of(staff.association(), rule, cards.today(), Asking.before(address));
        return new RuledGroupFormPage(group, form, part, held, problems);
    }

    private Group ruled(Staff staff, String token) {
        var group = cards.group(staff, token);
        if (!group.byRule()) throw new NotFound();
        return group;
    }
}
