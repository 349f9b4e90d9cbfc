package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.time.Duration;
import java.util.Arrays;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.WaitingRules;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** Who gets the next seat, as typed. */
public record WaitingRulesForm(boolean membersFirst, String parties, String forHosts, String giving, String hours) {

    static final String AT_ONCE = "at-once";
    static final String OFFER = "offer";

    /** What the field begins with where seats were given at once until now: two days. */
    private static final int USUAL = 48;

    private static final int MOST_HOURS = 336;

    static WaitingRulesForm of(WaitingRules rules) {
        var hours = rules.answerHours();
        return new WaitingRulesForm(
                rules.membersFirst(),
                rules.parties().name(),
                rules.forHosts() == 0 ? "" : String.valueOf(rules.forHosts()),
                rules.offers() ? OFFER : AT_ONCE,
                String.valueOf(hours == null ? USUAL : hours));
    }

    static WaitingRulesForm read(MultiValueMap<String, String> sent) {
        return new WaitingRulesForm(
                sent.containsKey("membersFirst"),
                one(sent, "parties"),
                one(sent, "forHosts"),
                one(sent, "giving"),
                one(sent, "hours"));
    }

    Problems problems(Desk desk, Words words) {
        var problems = Problems.none();
        if (!forHosts.isEmpty() && number(forHosts) < 1)
            problems = problems.and("forHosts", words.text("registration.office.problem.number"));
        else if (!forHosts.isEmpty() && desk.capacity() == null)
            problems = problems.and("forHosts", words.text("registration.office.problem.kept.capacity"));
        if (offers() && (number(hours) < 1 || number(hours) > MOST_HOURS))
            problems = problems.and("hours", words.text("registration.office.problem.hours", MOST_HOURS));
        return problems;
    }

    WaitingRules rules() {
        return new WaitingRules(
                membersFirst,
                Arrays.stream(Parties.values())
                        .filter(it -> it.name().equals(parties))
                        .findFirst()
                        .orElse(Parties.AS_CHOSEN),
                forHosts.isEmpty() ? 0 : number(forHosts),
                offers() ? Duration.ofHours(number(hours)) : null);
    }

    private boolean offers() {
        return giving.equals(OFFER);
    }

    /** 0 for what is no number. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
