package nl.bijeen.invitation.web;

import java.util.Map;
import nl.bijeen.access.Staff;
import nl.bijeen.invitation.Selection;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.people.Groups;
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

/** Where the office says who is invited to every meeting of a sort. */
@Controller
class RulePages {

    static final String PATH = "vaste-uitnodigingen";
    static final String RULES = "/bureau/mensen/" + PATH;

    private final StandingRules rules;
    private final Groups groups;
    private final Selection selection;
    private final Words words;

    RulePages(StandingRules rules, Groups groups, Selection selection, Texts texts) {
        this.rules = rules;
        this.groups = groups;
        this.selection = selection;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(RULES)
    View list(Staff staff) {
        return new RulesPage(rules.of(staff.association()), staff.role().mayEdit());
    }

    @GetMapping(RULES + "/nieuw")
    View blank(Staff staff) {
        return page(staff, null, RuleForm.empty(words), Problems.none());
    }

    @PostMapping(RULES + "/nieuw")
    View add(Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var form = RuleForm.read(sent);
        var known = selection.persons(staff.association(), form.whom().readable());
        var problems = problems(form, known);
        if (problems.any()) return page(staff, null, form, problems);
        var choice = form.whom().choice(groups.all(staff.association()), known);
        rules.add(staff.association(), form.sort(), form.content(choice), form.waiting(), staff.actor());
        return told(redirect, "invitation.office.saved");
    }

    @GetMapping(RULES + "/{token}")
    View rule(Staff staff, @PathVariable String token) {
        var rule = find(staff, token);
        var whom = WhomForm.of(staff.association(), rule.content().choice(), groups, selection);
        return page(staff, rule, RuleForm.of(rule, whom), Problems.none());
    }

    @PostMapping(RULES + "/{token}")
    View change(
            Staff staff,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var rule = find(staff, token);
        var form = RuleForm.read(sent);
        var known = selection.persons(staff.association(), form.whom().readable());
        var problems = problems(form, known);
        if (problems.any()) return page(staff, rule, form, problems);
        var choice = form.whom().choice(groups.all(staff.association()), known);
        rules.change(rule, form.sort(), form.content(choice), form.waiting(), staff.actor());
        return told(redirect, "invitation.office.saved");
    }

    @PostMapping(RULES + "/{token}/stoppen")
    View end(Staff staff, @PathVariable String token, RedirectAttributes redirect) {
        rules.end(find(staff, token), staff.actor());
        return told(redirect, "invitation.office.rule.ended");
    }

    private Problems problems(RuleForm form, Map<String, Long> known) {
        var problems = Typed.filled(Problems.none(), "name", form.name(), words);
        return Typed.letter(form.whom().problems(problems, known, words), form.subject(), form.letter(), words);
    }

    private StandingRule find(Staff staff, String token) {
        return rules.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    private View told(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(RULES);
    }

    private View page(Staff staff, @Nullable StandingRule rule, RuleForm form, Problems problems) {
        return new RuleFormPage(
                rule, form, groups.sized(staff.association()), staff.role().mayEdit(), problems);
    }
}
