package nl.bijeen.invitation.web;

import static nl.bijeen.invitation.web.Typed.one;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.event.Kind;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRule.Sort;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * A standing rule as it was typed, right or wrong.
 *
 * @param hosts one on a line, as are the themes
 * @param delay in minutes: one of those offered
 */
public record RuleForm(
        String name,
        List<String> kinds,
        String hosts,
        String themes,
        WhomForm whom,
        String subject,
        String letter,
        String delay) {

    public static final List<Integer> DELAYS = List.of(0, 60, 240, 1440);

    public RuleForm {
        kinds = List.copyOf(kinds);
    }

    static RuleForm read(MultiValueMap<String, String> sent) {
        return new RuleForm(
                one(sent, "name"),
                sent.getOrDefault("kinds", List.of()),
                one(sent, "hosts"),
                one(sent, "themes"),
                WhomForm.read(sent),
                one(sent, "subject"),
                one(sent, "letter"),
                one(sent, "delay"));
    }

    static RuleForm empty(Words words) {
        return new RuleForm(
                "",
                List.of(),
                "",
                "",
                WhomForm.EMPTY,
                words.text("invitation.office.letter.subject"),
                words.text("invitation.office.letter.default"),
                "60");
    }

    static RuleForm of(StandingRule rule, WhomForm whom) {
        return new RuleForm(
                rule.name(),
                rule.sort().kinds().stream().map(Kind::name).toList(),
                String.join("\n", rule.sort().hosts()),
                String.join("\n", rule.sort().themes()),
                whom,
                rule.content().subject(),
                rule.content().letter(),
                String.valueOf(rule.delay().toMinutes()));
    }

    Sort sort() {
        var chosen = kinds.stream()
                .map(it -> Typed.chosen(Kind.values(), it))
                .filter(it -> it != null)
                .collect(Collectors.toSet());
        return new Sort(chosen, Typed.lines(hosts), Typed.lines(themes));
    }

    Content content(Choice choice) {
        return new Content(name, choice, subject, letter);
    }

    /** An hour where something else was sent than the form offers. */
    Duration waiting() {
        return Duration.ofMinutes(DELAYS.stream()
                .filter(it -> it.toString().equals(delay))
                .findAny()
                .orElse(60));
    }
}
