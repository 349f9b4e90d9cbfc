package nl.bijeen.outlook.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.When;
import nl.bijeen.outlook.Act;
import nl.bijeen.outlook.Proposal;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What staff fill in about the fate of a meeting, as they typed it. Absent fields are empty. */
public record FateForm(
        String reason, String told, String firstDay, String start, String lastDay, String end, String replacement) {

    public FateForm(
            @Nullable String reason,
            @Nullable String told,
            @Nullable String firstDay,
            @Nullable String start,
            @Nullable String lastDay,
            @Nullable String end,
            @Nullable String replacement) {
        this.reason = typed(reason);
        this.told = typed(told);
        this.firstDay = typed(firstDay);
        this.start = typed(start);
        this.lastDay = typed(lastDay);
        this.end = typed(end);
        this.replacement = typed(replacement);
    }

    sealed interface Checked {}

    record Right(Proposal proposal) implements Checked {}

    record Wrong(Problems problems) implements Checked {}

    /** The form as it opens: with words that mostly need no change. */
    static FateForm proposed(Act act, Event event, Words words) {
        var told = words.text("outlook.office.told." + act.name(), event.title());
        var when = event.when();
        if (!act.hasWhen()) return new FateForm("", told, "", "", "", "", "");
        return new FateForm(
                "", told, shown(when.firstDay()), shown(when.start()), shown(when.lastDay()), shown(when.end()), "");
    }

    Checked check(Act act, Event event, Events events, Words words) {
        var problems = Problems.none();
        if (act.hasReason() && reason.isEmpty())
            problems = problems.and("reason", words.text("outlook.office.reason.missing"));
        if (told.isEmpty()) problems = problems.and("told", words.text("outlook.office.told.missing"));

        var when = act.hasWhen() ? when() : null;
        if (act.hasWhen()) problems = whenProblems(problems, act, event, when, words);

        var replacement = act.hasReplacement() ? replacement(event, events) : null;
        if (act.hasReplacement() && replacement == null) {
            problems = problems.and("replacement", words.text("outlook.office.replacement.missing"));
        }
        if (problems.any()) return new Wrong(problems);
        return new Right(new Proposal(act, reason, told, when, replacement));
    }

    private static Problems whenProblems(Problems problems, Act act, Event event, @Nullable When when, Words words) {
        if (when == null) return problems.and("firstDay", words.text("outlook.office.when.unreadable"));
        if (when.mistake() != null)
            return problems.and("firstDay", words.text("outlook.office.when." + when.mistake()));
        if (act == Act.MOVE && when.equals(event.when())) {
            return problems.and("firstDay", words.text("outlook.office.when.same"));
        }
        return problems;
    }

    /** Null when a day or hour cannot be read. */
    private @Nullable When when() {
        try {
            return new When(
                    firstDay.isEmpty() ? null : LocalDate.parse(firstDay),
                    start.isEmpty() ? null : LocalTime.parse(start),
                    lastDay.isEmpty() ? null : LocalDate.parse(lastDay),
                    end.isEmpty() ? null : LocalTime.parse(end));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Event replacement(Event event, Events events) {
        return events.find(event.association(), replacement)
                .filter(it -> !it.id().equals(event.id()) && it.fate() == Fate.PUBLISHED)
                .orElse(null);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
