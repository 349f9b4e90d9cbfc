package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * The form of a meeting's report.
 *
 * @param files the pictures and documents that go with the report
 */
public record ReportPage(
        Event event, Instant now, String report, boolean published, List<Attachment> files, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean over() {
        return event.status(now).past();
    }

    public String pictures() {
        return Workspaces.of(event) + "/beelden.json";
    }
}
