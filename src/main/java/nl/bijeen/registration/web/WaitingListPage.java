package nl.bijeen.registration.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.DeadlineWords;
import nl.bijeen.registration.Obstacle;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.WaitingSheet;
import nl.bijeen.registration.WaitingSheets;
import nl.bijeen.registration.WaitingStep;
import nl.bijeen.registration.WaitingSteps;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Words;

/**
 * The waiting list of a meeting: the rules, the offers that are open, who waits, and what happened.
 *
 * @param rules in sentences
 * @param number of the page of who waits, counted from 1
 * @param stepsNumber of the page of what happened, counted from 1
 */
public record WaitingListPage(
        Event event, List<String> rules, WaitingSheet sheet, int number, WaitingSteps.Sheet steps, int stepsNumber)
        implements Page {

    public String participants() {
        return OfficeMeetings.address(event) + "/deelnemers";
    }

    public String settings() {
        return OfficeMeetings.address(event) + "/aanmelden/wachtlijst";
    }

    public int pages() {
        return Pages.of(sheet.waiting(), WaitingSheets.PER_PAGE);
    }

    public int stepsPages() {
        return Pages.of(steps.all(), WaitingSteps.PER_PAGE);
    }

    /** "28 november 2026, 9.30 uur". */
    public String when(WaitingStep step, Words words) {
        var local = When.local(step.at());
        var when = new WhenWords(words);
        return words.text(
                "registration.office.steps.moment",
                when.day(local.toLocalDate(), false),
                when.time(local.toLocalTime()));
    }

    /** Where somebody works, as what they take part, and since when they wait. */
    public String about(Registration one, Words words) {
        var footing = one.footing();
        return Stream.of(
                        one.person().organisation(),
                        footing == null ? "" : words.text("audience.category." + footing.category()),
                        words.text(
                                "registration.office.line.since",
                                new WhenWords(words).day(When.local(one.since()).toLocalDate(), false)))
                .filter(it -> !it.isEmpty())
                .collect(joining(" · "));
    }

    public String until(Registration offered, Words words) {
        var until = offered.offeredUntil();
        return until == null ? "" : new DeadlineWords(words).of(until);
    }

    public String name(Registration one, Words words) {
        return one.person().nameFollows()
                ? words.text("registration.name-follows")
                : one.person().name();
    }

    public String name(WaitingStep step, Words words) {
        return step.name().isEmpty() ? words.text("registration.name-follows") : step.name();
    }

    /** Why somebody was passed over. */
    public String why(Obstacle why, String limit, Words words) {
        return words.text("registration.office.passed." + why, limit);
    }

    /** What there is to tell of a step beside what it was. */
    public String about(WaitingStep step, Words words) {
        if (step.why() != null) return why(step.why(), step.detail(), words);
        if (step.until() != null)
            return words.text("registration.office.step.until", new DeadlineWords(words).of(step.until()));
        return step.detail();
    }
}
