package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * What staff decide about a submission, as they fill it in.
 *
 * @param why what they tell the proposer with it
 * @param seen what was decided when the form was opened, see {@link Submission#verdict}
 */
public record VerdictForm(String decision, String why, String seen) {

    static VerdictForm of(Submission it) {
        return new VerdictForm(it.decision() == null ? "" : it.decision().name(), it.remark(), it.verdict());
    }

    static VerdictForm read(MultiValueMap<String, String> sent) {
        return new VerdictForm(one(sent, "decision"), one(sent, "why"), one(sent, "seen"));
    }

    VerdictForm seeing(Submission it) {
        return new VerdictForm(decision, why, it.verdict());
    }

    /** Empty when none was chosen. */
    Optional<Decision> verdict() {
        return Arrays.stream(Decision.values())
                .filter(it -> it.name().equals(decision))
                .findAny();
    }

    /** What it says, by the label of the field. */
    Map<String, String> told(Words words) {
        var told = new LinkedHashMap<String, String>();
        told.put(
                words.text("programme.office.call.decision"),
                verdict()
                        .map(it -> words.text("programme.office.call.decide." + it))
                        .orElse(""));
        told.put(words.text("programme.office.call.why"), why);
        return told;
    }
}
