package nl.bijeen.event.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Reports;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report of a meeting: written any time, shown once the meeting has been. */
@Controller
class ReportPages {

    private static final String PATH = Workspaces.ONE + "/verslag";

    private final Reports reports;
    private final Events events;
    private final Attachments attachments;
    private final FormSurroundings surroundings;
    private final Words words;
    private final Clock clock;

    ReportPages(
            Reports reports,
            Events events,
            Attachments attachments,
            FormSurroundings surroundings,
            Texts texts,
            Clock clock) {
        this.reports = reports;
        this.events = events;
        this.attachments = attachments;
        this.surroundings = surroundings;
        this.words = texts.in(Texts.DUTCH);
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(Event event) {
        return page(event, event.revision(), event.report(), event.reported());
    }

    @PostMapping(PATH)
    View write(Event event, Staff staff, HttpServletRequest request, RedirectAttributes redirect) {
        var form = Typed.sent(request.getParameterMap());
        var report = form.value("report").strip();
        var published = form.ticked("published");
        if (published && report.isEmpty()) {
            return page(event, form.revision(), report, true)
                    .with(Problems.none().and("report", words.text("event.office.mistake.report")));
        }
        if (!reports.write(event.id(), form.revision(), report, published, staff.actor())) {
            var current = events.get(event.id());
            return page(current, current.revision(), report, published)
                    .overtaken(surroundings.overtaken(current, form.revision()));
        }
        redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.report.saved"));
        return See.other(Workspaces.of(event) + "/verslag");
    }

    private ReportPage page(Event event, int revision, String report, boolean published) {
        var documents =
                attachments.of(event.id()).stream().filter(Attachment::inReport).toList();
        return new ReportPage(event, clock.instant(), revision, report, published, documents, Problems.none(), null);
    }
}
