package nl.bijeen.registration.web;

import java.util.ArrayList;
import java.util.List;
import nl.bijeen.invitation.Quota;
import nl.bijeen.registration.Desk;
import nl.bijeen.view.Words;

/** Says in sentences who gets the next seat, to whoever waits and to the office. */
public record RuleWords(Words words) {

    /**
     * The rules of a meeting, each a sentence.
     *
     * @param quotas of the meeting; where they are about some people only, it is told that there are such
     */
    public List<String> of(Desk desk, List<Quota> quotas) {
        var rules = desk.rules();
        var sentences = new ArrayList<String>();
        sentences.add(words.text(rules.membersFirst() ? "registration.rule.members" : "registration.rule.arrival"));
        var hours = rules.answerHours();
        sentences.add(
                hours == null
                        ? words.text("registration.rule.at-once")
                        : words.text("registration.rule.offer", time(hours)));
        sentences.add(words.text("registration.rule.parties." + rules.parties()));
        if (rules.forHosts() > 0 && desk.capacity() != null)
            sentences.add(words.text("registration.rule.hosts", rules.forHosts()));
        quotas.stream()
                .filter(it -> !it.ofGroup() && it.kind() == null)
                .forEach(it -> sentences.add(words.text("registration.rule.organisation", it.seats())));
        if (quotas.stream().anyMatch(it -> it.ofGroup() || it.kind() != null))
            sentences.add(words.text("registration.rule.some"));
        sentences.add(words.text("registration.rule.office"));
        return sentences;
    }

    /** Days where they are whole. */
    private String time(int hours) {
        return hours % 24 == 0 && hours > 24
                ? words.text("registration.rule.days", hours / 24)
                : words.text("registration.rule.hours", hours);
    }
}
