package nl.bijeen.audience.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.audience.Contact;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Directory.Found;
import nl.bijeen.people.Directory.PersonLine;
import nl.bijeen.people.Person;
import nl.bijeen.people.RulePart;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * Whom a meeting is for, and who that is.
 *
 * @param day on which the rule looks at people
 * @param contact whom those who are refused can ask
 * @param found whom the rule of the form holds now, saved or not
 * @param number the page of them
 * @param stored whether the form shows what is saved
 * @param asked of each person looked for, whether they belong and why
 */
public record AudiencePage(
        Event event,
        AudienceForm form,
        RulePart rule,
        LocalDate day,
        Contact contact,
        Found<PersonLine> found,
        int number,
        boolean stored,
        String sought,
        List<Asked> asked,
        Problems problems)
        implements Page {

    public AudiencePage {
        asked = List.copyOf(asked);
    }

    /** One person, whether the rule holds them, and why in sentences. */
    public record Asked(Person person, boolean in, List<String> reasons) {

        public Asked {
            reasons = List.copyOf(reasons);
        }
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return "/bureau/bijeenkomsten/" + event.slug() + "/doelgroep";
    }

    public int pages() {
        return Pages.of(found.total(), Directory.LENGTH);
    }

    public String dayWords(Words words) {
        return new WhenWords(words).day(day, true);
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
