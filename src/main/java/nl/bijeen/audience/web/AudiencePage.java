package nl.bijeen.audience.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.audience.Contact;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.people.HeldPart;
import nl.bijeen.people.RulePart;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * Whom a meeting is for, and who that is.
 *
 * @param contact whom those who are refused can ask
 * @param held whom the rule of the form holds, saved or not
 */
public record AudiencePage(
        Event event, AudienceForm form, RulePart rule, Contact contact, HeldPart held, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<Option> strengths(Words words) {
        return Arrays.stream(Strength.values())
                .map(it -> new Option(
                        it.name(),
                        words.text("audience.office.strength." + it),
                        words.text("audience.office.strength.how." + it)))
                .toList();
    }
}
