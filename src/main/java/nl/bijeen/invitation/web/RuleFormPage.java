package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the office writes a standing rule.
 *
 * @param rule the one that is changed; null for a new one
 */
public record RuleFormPage(
        @Nullable StandingRule rule, RuleForm form, List<Groups.Sized> groups, boolean mayEdit, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return rule == null ? RulePages.RULES + "/nieuw" : RulePages.RULES + "/" + rule.token();
    }

    public List<Option> delays(Words words) {
        return RuleForm.DELAYS.stream()
                .map(it -> new Option(it.toString(), words.text("invitation.office.rule.delay." + it)))
                .toList();
    }
}
