package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meeting's report.
 *
 * @param revision of the meeting, from which the writer started
 * @param files the pictures and documents that go with the report
 * @param meanwhile what others saved in the meantime; null when nobody did
 */
public record ReportPage(
        Event event,
        Instant now,
        int revision,
        String report,
        boolean published,
        List<Attachment> files,
        Problems problems,
        FormSurroundings.@Nullable Meanwhile meanwhile)
        implements Page {

    ReportPage with(Problems found) {
        return new ReportPage(event, now, revision, report, published, files, found, meanwhile);
    }

    ReportPage overtaken(FormSurroundings.Meanwhile by) {
        return new ReportPage(event, now, event.revision(), report, published, files, problems, by);
    }

    @Override
    public int status() {
        if (meanwhile != null) return 409;
        return problems.any() ? 422 : 200;
    }

    public boolean over() {
        return event.status(now).past();
    }

    public String pictures() {
        return Workspaces.of(event) + "/beelden.json";
    }
}
