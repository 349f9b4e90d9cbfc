package nl.bijeen.outlook.web;

import java.time.Instant;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Status;
import nl.bijeen.outlook.Act;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The form of one act. */
public record FatePage(
        Event event, Status standing, Act act, FateForm form, List<Option> replacements, Problems problems)
        implements Page {

    static FatePage of(Event event, Status standing, Act act, FateForm form, Events events, Instant now) {
        var replacements = act.hasReplacement() ? replacements(event, events, now) : List.<Option>of();
        return new FatePage(event, standing, act, form, replacements, Problems.none());
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    FatePage with(Problems found) {
        return new FatePage(event, standing, act, form, replacements, found);
    }

    private static List<Option> replacements(Event event, Events events, Instant now) {
        return events.published(event.association()).stream()
                .filter(it -> !it.id().equals(event.id()))
                .filter(it -> it.fate() == Fate.PUBLISHED && !it.status(now).past())
                .map(it -> new Option(it.slug(), it.title()))
                .toList();
    }
}
