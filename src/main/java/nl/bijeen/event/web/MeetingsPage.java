package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.EventList;
import nl.bijeen.event.Sought;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/** The list of meetings, as somebody looked for them. */
public record MeetingsPage(Sought sought, EventList.Found found, List<Integer> years, int page, Instant now)
        implements Page {

    public int pages() {
        return Pages.of(found.total(), EventList.LENGTH);
    }

    public List<Option> stages(Frame frame) {
        return Stream.of(Sought.Stage.values())
                .map(it -> new Option(parameter(it), frame.text("event.office.stage." + it)))
                .toList();
    }

    public List<Option> yearOptions() {
        return years.stream().map(String::valueOf).map(it -> new Option(it, it)).toList();
    }

    public String stage() {
        return sought.stage() == null ? "" : parameter(sought.stage());
    }

    public String year() {
        return sought.year() == null ? "" : sought.year().toString();
    }

    /** How a stage is written in an address. */
    static String parameter(Sought.Stage stage) {
        return switch (stage) {
            case DRAFT -> "concept";
            case AHEAD -> "komend";
            case PAST -> "geweest";
            case OFF -> "gaat-niet-door";
        };
    }
}
