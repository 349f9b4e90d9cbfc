package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Update;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** What was told about a meeting, and a form to tell more. */
public record UpdatesPage(Event event, List<Update> updates, Typed form, Problems problems) implements Page {

    static final String YES = "yes";

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean draft() {
        return event.fate() == Fate.DRAFT;
    }

    public List<Option> letters(Frame frame) {
        return List.of(
                new Option("no", frame.text("event.office.updates.letters.no")),
                new Option(YES, frame.text("event.office.updates.letters.yes")));
    }

    public String told(Frame frame, Update update) {
        var local = When.local(update.told());
        var words = new WhenWords(frame.words());
        return words.day(local.toLocalDate(), false) + ", " + words.time(local.toLocalTime());
    }
}
